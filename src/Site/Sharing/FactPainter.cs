using Site.Theme.Layout;

namespace Site.Sharing;

/// <summary>Paints facts under each other, a line between them, in the largest type in which all of them fit.</summary>
internal sealed class FactPainter(Canvas canvas, Stamps stamps, TextPainter text, ThemeColours colours)
{
    private const double Leading = 1.25;
    private const int MostLines = 2;

    private static readonly double[] Sizes = [29, 27, 25, 23, 21, 19, 17, 15, 13, 11, 9];

    public void Paint(IReadOnlyList<ShareFact> facts, Box room)
    {
        IReadOnlyList<SetFact> rows = [.. facts.Select(fact => new SetFact(fact))];
        var size = Sizes.FirstOrDefault(size => Height(rows, room, size) <= room.Height, Sizes[^1]);
        var top = room.Top;
        foreach (var fact in rows)
        {
            if (fact != rows[0]) canvas.Paint(stamps.Of(new Box(room.Left, top, room.Right, top + 1), 0), colours["line"]);
            top += fact == rows[0] ? 0 : Padding(size);
            var row = room with { Top = top };
            text.Block(fact.Label, size, row, colours["heading"], Leading);
            top = text.Block(Wording(fact, room, size), size, row with { Left = ValueLeft(room, size) }, colours["ink"], Leading)
                + Padding(size);
        }
    }

    private static double Height(IReadOnlyList<SetFact> facts, Box room, double size) =>
        facts.Sum(fact => Lines(Wording(fact, room, size), room, size) * size * Leading) + (2 * (facts.Count - 1) * Padding(size));

    // The longest wording of so many lines; the shortest takes as many as it needs.
    private static SetText Wording(SetFact fact, Box room, double size) =>
        fact.Wordings.FirstOrDefault(wording => Lines(wording, room, size) <= MostLines, fact.Wordings[^1]);

    private static int Lines(SetText wording, Box room, double size) =>
        TextLines.Of(wording, size, room.Right - ValueLeft(room, size)).Count;

    // Room for "Met hoeveel".
    private static double ValueLeft(Box room, double size) => room.Left + (size * 6.2);

    private static double Padding(double size) => size * 0.4;

    private sealed class SetFact(ShareFact fact)
    {
        public SetText Label { get; } = Letters.Label.Set(fact.Label);

        public IReadOnlyList<SetText> Wordings { get; } = [.. fact.Wordings.Select(Letters.Text.Set)];
    }
}
