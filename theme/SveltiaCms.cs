namespace Site.Theme;

/// <summary>The program for editing in the browser (MIT): where its files are and what their content must be.</summary>
public static class SveltiaCms
{
    public const string Script = "https://cdn.jsdelivr.net/npm/@sveltia/cms@0.221.1/dist/sveltia-cms.js";
    public const string ScriptHash = "sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6";

    /// <summary>The folder from which it takes its letters and icons.</summary>
    public const string Fonts = "https://cdn.jsdelivr.net/fontsource/fonts/";

    /// <summary>Its Dutch words.</summary>
    public const string Words = "https://cdn.jsdelivr.net/npm/@sveltia/cms@0.221.1/locales/nl.json";
    public const string WordsHash = "sha384-MJtDp8mhxlGwWKiBBj/Vtr/JtupnMaJeT2xt9AsOOGMAlOJeCR+7zzfeodiZSh1m";
}
