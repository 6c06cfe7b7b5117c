namespace Site.Theme;

/// <summary>The map library that takes over the drawn map: where its files are and what their content must be.</summary>
public static class Leaflet
{
    public const string Origin = "https://cdn.jsdelivr.net";
    public const string Style = Origin + "/npm/leaflet@1.9.4/dist/leaflet.css";
    public const string StyleHash = "sha384-sHL9NAb7lN7rfvG5lfHpm643Xkcjzp4jFvuavGOndn6pjVqS6ny56CAt3nsEVT4H";
    public const string Script = Origin + "/npm/leaflet@1.9.4/dist/leaflet.js";
    public const string ScriptHash = "sha384-cxOPjt7s7Iz04uaHJceBmS+qpjv2JkIHNVcuOrM+YHwZOmJGBXI00mdUXEq65HTH";
}
