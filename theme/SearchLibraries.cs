namespace Site.Theme;

/// <summary>The libraries of the search: where their files are and what their content must be. Both are modules.</summary>
public static class SearchLibraries
{
    /// <summary>MiniSearch 7 (MIT): finds words by their beginning and with typing mistakes.</summary>
    public const string Engine = "https://cdn.jsdelivr.net/npm/minisearch@7.2.0/dist/es/index.js";
    public const string EngineHash = "sha384-73HZTDlk7Y+UQIKw2IbvMYEHyfu9QsDMUO3RA4L+Gfjl2p/nCUJxmKvGNx9jf+Z+";

    /// <summary>Snowball's Dutch stemmer as Orama publishes it (Apache-2.0): "trainingen" is found by "training".</summary>
    public const string Stemmer = "https://cdn.jsdelivr.net/npm/@orama/stemmers@3.1.18/dist/nl.js";
    public const string StemmerHash = "sha384-YyqhDGBle7O/KYIFHZcwPaTFrUcI753Xt6Mre/R+20dirB6u5URCoYSVsWCGSN0K";
}
