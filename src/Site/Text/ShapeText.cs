namespace Site.Text;

/// <summary>What may stand at a key, for an editor who wrote something of another shape.</summary>
internal static class ShapeText
{
    public const string Area = "area, zonder country en zonder at";
    public const string Country = "country, zonder at";
    public const string Place = "place, country (of een note waarom niet) en at: [breedte, lengte]";

    public static string OneValue(string key) => $"{key}: met een enkele waarde erachter";

    public static string Texts(string key) => $"{key}: met een tekst erachter, of met een lijst van teksten: [een, twee]";

    public static string LinesBelow(string key, string example) => $"{key}: met daaronder regels als - {example}";
}
