using System.Text.RegularExpressions;

namespace Site.Tests.Content;

/// <summary>Finds in a paper the places that the site names: a heading, a numbered section, a footnote.</summary>
internal static partial class Headings
{
    /// <summary>What the site calls the note that lies in the same file as its report.</summary>
    private const string Note = "beslisnota";

    // Parts that every letter has and no heading opens.
    private static readonly string[] _ofALetter =
        ["inleiding", "titel", "onderwerp", "adressering", "ondertekening", "aanbiedingsbrieven"];

    /// <summary>The line where a place begins, or null when the paper has no such heading or footnote.</summary>
    public static int? Find(Paper paper, string place)
    {
        if (_ofALetter.Contains(place))
            return 1;
        if (Footnote().Match(place) is { Success: true } note)
            return paper.Lines.FirstOrDefault(line => line.Note == note.Groups["number"].Value)?.Number;
        var heading = place == Note ? "nota" : Parenthesis().Replace(place, "").Replace("§ ", "", StringComparison.Ordinal);
        // The table of contents comes first: the last line that begins so opens the section.
        return paper.Lines.LastOrDefault(line => Opens(line.Text, heading))?.Number;
    }

    /// <summary>The parts of a place that are headings: <c>Inzet in Litouwen, Terugblik</c> has two.</summary>
    public static IEnumerable<string> Parts(string place) =>
        place.Split(", ").Where(part => part != "opsomming" && !part.StartsWith("punt ", StringComparison.Ordinal));

    /// <summary>A line of a table of contents, which numbers pages.</summary>
    public static bool IsContents(string line) => Contents().IsMatch(line);

    public static string WithoutNumber(string line) => Numbering().Replace(line, "");

    private static bool Opens(string line, string heading)
    {
        var number = Numbering().Match(line);
        var wanted = SectionNumber().Match(heading);
        if (!wanted.Success)
            return Plain(line).StartsWith(heading, StringComparison.OrdinalIgnoreCase) && !Plain(line).EndsWith('.');
        return number.Success && number.Groups["number"].Value == wanted.Groups["number"].Value
            && Plain(WithoutNumber(line)).StartsWith(heading[wanted.Length..].Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string line) => line.Replace("*", "", StringComparison.Ordinal).TrimStart('#', ' ').Trim();

    [GeneratedRegex(@"^voetnoot (?<number>\d+)$")]
    private static partial Regex Footnote();

    [GeneratedRegex(@" \([^)]*\)$")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^\s*(?<number>\d+(?:\.\d+)*)[.)]\s+(?=\S)")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^(?<number>\d+(?:\.\d+)*)(?= |$)")]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"^(?:\d|Bijlage).*(?:\t|\.{4,}\s*)\d+$")]
    private static partial Regex Contents();
}
