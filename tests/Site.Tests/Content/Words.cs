using System.Text.RegularExpressions;

namespace Site.Tests.Content;

/// <summary>A word as it is compared; empty where a run of words is interrupted.</summary>
internal readonly record struct Word(string Text, int Line);

/// <summary>Text as words: letters and digits, without case, hyphens and apostrophes.</summary>
internal static partial class Words
{
    public static Word Break { get; } = new("", 0);

    public static IReadOnlyList<Word> Of(string text, int line) =>
        [.. Pieces().Matches(Quotes().Replace(text, "¶")).Select(piece => new Word(Plain(piece.Value), line))];

    /// <summary>A paper's body and then its notes, so that a note does not interrupt the sentence it stands in.</summary>
    public static IReadOnlyList<Word> Of(Paper paper) =>
        [.. Run(paper.Lines.Where(line => line.Note is null)), Break, .. Run(paper.Lines.Where(line => line.Note is not null))];

    private static IEnumerable<Word> Run(IEnumerable<PaperLine> lines)
    {
        var cut = "";
        foreach (var line in lines)
        {
            var text = cut + line.Text.Trim();
            // A hyphen at the end of a line: the word goes on in the next.
            cut = text.EndsWith('-') ? Last().Match(text).Value : "";
            foreach (Match piece in Pieces().Matches(text[..^cut.Length]))
                yield return new Word(Plain(piece.Value), line.Number);
        }
    }

    private static string Plain(string piece) =>
        piece == "¶" ? "" : Joints().Replace(piece, "").ToLowerInvariant();

    [GeneratedRegex(@"¶|[\p{L}\p{Nd}]+(?:[-‑’'][\p{L}\p{Nd}]+)*")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"“[^”]*”|‘[^’]*’")]
    private static partial Regex Quotes();

    [GeneratedRegex("[-‑’']")]
    private static partial Regex Joints();

    [GeneratedRegex(@"\S+$")]
    private static partial Regex Last();
}
