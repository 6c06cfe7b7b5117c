using System.Text.RegularExpressions;

namespace Site.Input.Catalogue;

/// <summary>What values look like, as regular expressions that every program for editors understands.</summary>
internal static class Patterns
{
    public const string Date = $"^[0-9]{{4}}({Month}({DayOfMonth})?)?~?$";
    public const string Day = $"^[0-9]{{4}}{Month}{DayOfMonth}$";
    public const string Moment = $"^[0-9]{{4}}{Month}{DayOfMonth}(T([01][0-9]|2[0-3]):[0-5][0-9])?$";
    public const string Quantity = "^[0-9]+(-[0-9]+)?$";
    public const string Address = @"^https?://\S+$";
    public const string Link = @"^https://\S+$";
    public const string Contact = @"^(https://\S+|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$";
    public const string Repository = "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$";

    /// <summary>What matches a pattern, or is one of these words.</summary>
    public static string OrWord(string pattern, IEnumerable<string> words) => $"{pattern}|^({string.Join('|', words.Select(Regex.Escape))})$";

    private const string Month = "-(0[1-9]|1[0-2])";
    private const string DayOfMonth = "-(0[1-9]|[12][0-9]|3[01])";
}
