using System.Text.RegularExpressions;

namespace Site.Tests.Content;

/// <summary>A line of a paper; <paramref name="Note"/> is the number of the footnote it belongs to.</summary>
internal sealed record PaperLine(int Number, string Text, string? Note);

/// <summary>A paper that the site rests on, as plain text.</summary>
internal sealed partial record Paper(string Id, IReadOnlyList<PaperLine> Lines)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The papers beside the checkout. Skips the test, and says so, where they are not there.</summary>
    public static IReadOnlyList<Paper> All()
    {
        var index = Path.Combine(Repository.Papers, "README.md");
        if (!File.Exists(index))
            Assert.Skip($"The papers do not lie beside the checkout ({Repository.Papers}), so nothing was compared with them.");
        var papers = IndexRow().Matches(File.ReadAllText(index)).Select(row => Read(
            row.Groups["id"].Value, Path.Combine(Repository.Papers, row.Groups["file"].Value))).ToList();
        Assert.NotEmpty(papers);
        return papers;
    }

    private static Paper Read(string id, string file)
    {
        var lines = new List<PaperLine>();
        string? note = null;
        var number = 0;
        foreach (var text in File.ReadLines(file))
        {
            number++;
            note = text.Trim().Length == 0 ? null : NoteOpening(text) ?? note;
            // A word processor's file has its notes inside the paragraph: [2:  …]
            lines.Add(new PaperLine(number, NoteMark().Replace(InlineNote().Replace(text, ""), ""), note));
            foreach (Match inline in InlineNote().Matches(text))
                lines.Add(new PaperLine(number, inline.Groups["text"].Value, inline.Groups["number"].Value));
        }

        return new Paper(id, lines);
    }

    private static string? NoteOpening(string line)
    {
        var opening = NoteStart().Match(line);
        if (!opening.Success)
            return null;
        var printed = opening.Groups["number"].Value;
        return Superscripts.Contains(printed[0])
            ? string.Concat(printed.Select(digit => Superscripts.IndexOf(digit)))
            : printed;
    }

    [GeneratedRegex(@"\|\s*`(?<id>[^`]+)`\s*\|\s*(?<file>\S+\.txt)\s*\|")]
    private static partial Regex IndexRow();

    [GeneratedRegex(@"\[(?<number>\d+): (?<text>[^\]]*)\]")]
    private static partial Regex InlineNote();

    [GeneratedRegex(@"\[footnoteRef:\d+\]|^\^\{[ \d]+\}|(?<=[a-z\d]\.)\d(?=\s)|^\d(?= [A-Z][a-z]+ [a-z])")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^(?:(?<number>[⁰¹²³⁴⁵⁶⁷⁸⁹]+) ?|\^\{(?<number>\d)[ \d]*\} |(?<number>\d) (?=[A-Z][a-z]+ [a-z]))")]
    private static partial Regex NoteStart();
}
