using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Tests.Content;

/// <summary>The dates, numbers and file numbers in a text, in one notation: <c>1 september 2025</c> and <c>2025-09-01</c> are the same.</summary>
internal static partial class Mentions
{
    private static readonly string[] _months =
        ["jan", "feb", "maart", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly Dictionary<string, string> _counts = new((
        "één 1 twee 2 drie 3 vier 4 viertal 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 " +
        "twintig 20 tachtig 80 honderd 100 duizend 1000 tweeduizend 2000")
        .Split(' ').Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1])));

    /// <summary>Each mention with the words it is printed in.</summary>
    public static IEnumerable<(string Mention, string Print)> In(string text) =>
        Pattern().Matches(text).SelectMany(Read);

    /// <summary>A text that gives a day also gives its month and its year.</summary>
    public static IEnumerable<string> Given(string text) => In(text).SelectMany(mention => Wider(mention.Mention));

    private static IEnumerable<(string, string)> Read(Match match)
    {
        if (match.Groups["id"].Success)
            yield return ("kenmerk " + match.Value.ToUpperInvariant(), match.Value);
        else if (match.Groups["iso"].Success)
            yield return (Date(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value), match.Value);
        else if (match.Groups["month"].Success)
        {
            var month = Month(match.Groups["month"].Value);
            foreach (Capture day in match.Groups["day"].Captures)
                yield return (Date(match.Groups["year"].Value, month, day.Value.PadLeft(2, '0')), match.Value);
            if (!match.Groups["day"].Success)
                yield return (Date(match.Groups["year"].Value, month, ""), match.Value);
        }
        else if (match.Groups["count"].Success)
            yield return ("getal " + _counts[match.Value.ToLowerInvariant()], match.Value);
        else
            yield return (Number(match.Value), match.Value);
    }

    private static string Date(string year, string month, string day) => (year, month, day) switch
    {
        ("", _, "") => "maand " + month,
        ("", _, _) => $"dag {month}-{day}",
        (_, "", _) => "jaar " + year,
        (_, _, "") => $"maand {year}-{month}",
        _ => $"datum {year}-{month}-{day}",
    };

    private static string Month(string word) =>
        (Array.FindIndex(_months, start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase)) + 1)
        .ToString("00", CultureInfo.InvariantCulture);

    private static string Number(string print)
    {
        var plain = Thousands().Replace(print, "").Replace(',', '.');
        return Year().IsMatch(plain) ? "jaar " + plain : "getal " + plain;
    }

    private static IEnumerable<string> Wider(string mention)
    {
        yield return mention;
        var parts = mention.Split(' ', '-');
        if (parts is ["datum", var year, var month, var day])
            foreach (var wider in (string[])[$"maand {year}-{month}", $"maand {month}", $"dag {month}-{day}", $"jaar {year}"])
                yield return wider;
        else if (parts is ["maand", { Length: 4 }, var m])
            foreach (var wider in (string[])["maand " + m, "jaar " + parts[1]])
                yield return wider;
        else if (parts is ["dag", var ofMonth, _])
            yield return "maand " + ofMonth;
    }

    [GeneratedRegex("""
        (?<id>\b(?:MINDEF\d+|\d{4}Z\d+)\b)
        | (?<iso>\b(?<y>(?:19|20)\d\d)-(?<m>\d\d)(?:-(?<d>\d\d))?\b(?!-?\d))
        | (?:(?<![\d.,])(?<day>\d{1,2})(?:\s+(?:op|en)\s+(?<day>\d{1,2}))?\s+)?
          \b(?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|dec)\b
          (?:\s+(?<year>(?:19|20)\d\d)\b)?
        | (?<count>\b(?:één|twee|drie|vier|viertal|vijf|zes|zeven|acht(?!\s+(?:het|zich))|negen|tien|elf|twaalf|twintig|tachtig|honderd|duizend|tweeduizend)\b)
        | (?<!\p{L}-?)(?<!\d)\d+(?:[.,]\d+)*(?!\p{L}|\d)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<=\d)\.(?=\d{3}(?:\D|$))")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(?:19|20)\d\d$")]
    private static partial Regex Year();
}
