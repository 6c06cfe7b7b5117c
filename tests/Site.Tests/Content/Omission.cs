namespace Site.Tests.Content;

/// <summary>A mention in a paper that the site does not give where it cites that section.</summary>
internal sealed record MissingMention(string Paper, PaperLine Line, string Place, string Mention, string Print)
{
    public override string ToString()
    {
        var at = Line.Text.IndexOf(Print, StringComparison.Ordinal);
        var from = Math.Max(0, at - 50);
        var around = Line.Text[from..Math.Min(Line.Text.Length, at + Print.Length + 50)].Trim();
        return $"{Paper}, line {Line.Number} ({Place}): {Mention}, in “{around}”";
    }
}

/// <summary>A mention that the site leaves out on purpose, in the lines that hold these words, and the reason; a star stands for any.</summary>
internal sealed record Omission(string Paper, string What, string Words, string Reason)
{
    public static IReadOnlyList<Omission> Read() =>
        [.. ListPassages.Rows(string.Join('\n', Repository.Lines("deliberate-omissions.csv"))).Select(row =>
        {
            Assert.NotEmpty(row.Cells["reason"]);
            return new Omission(row.Cells["paper"], row.Cells["what"], row.Cells["words"], row.Cells["reason"]);
        })];

    public bool Covers(MissingMention mention) =>
        Is(Paper, mention.Paper) && Is(What, mention.Mention) && mention.Line.Text.Contains(Words, StringComparison.Ordinal);

    private static bool Is(string wanted, string found) => wanted == "*" || wanted == found;
}
