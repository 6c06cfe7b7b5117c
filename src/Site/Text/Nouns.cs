namespace Site.Text;

/// <summary>What messages call the things that editors write: with an article where a sentence begins, in quotes within one.</summary>
internal static class Nouns
{
    public const string Source = "De bron";
    public const string Region = "De regio";
    public const string Organisation = "De organisatie";
    public const string Country = "Het land";
    public const string Area = "Het gebied";
    public const string MapSection = "Het kaartdeel";
    public const string CostGroup = "De groep";
    public const string Mission = "De missie";
    public const string Page = "De pagina";
    public const string MissionOrGroup = "De missie of groep";

    public static string MissionsOr(string path) => "missions of aan " + path;

    public static string ThisMission(string slug) => $"missie “{slug}”";

    public static string ThisPage(string slug) => $"pagina “{slug}”";

    public static string ThisSource(IEnumerable<string> cells) => $"bron “{string.Join(", ", cells)}”";

    public static string ThisRow(IEnumerable<string> cells) => $"rij “{string.Join(", ", cells)}”";

    public static string ThisPassage(string begin) => $"passage “{begin}”";

    public static string ThisFact(string key, string? name) => $"feit “{Named(key, name)}”";

    public static string ThisSetting(string key, string? name) => $"instelling “{Named(key, name)}”";

    private static string Named(string key, string? name) => name is null ? key : $"{key}: {name}";
}
