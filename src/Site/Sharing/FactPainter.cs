using Site.Theme.Layout;

namespace Site.Sharing;

/// <summary>Paints facts under each other, a line between them, in the largest type in which all of them fit.</summary>
internal sealed class FactPainter(Canvas canvas, TextPainter text, ThemeColours colours)
{
    private const double Leading = 1.25;
    private const int MostLines = 2;

    private static readonly double[] Sizes = [29, 27, 25, 23, 21, 19, 17, 15];

    public void Paint(IReadOnlyList<ShareFact> facts, Box room)
    {
        var size = Sizes.FirstOrDefault(size => Height(facts, room, size) <= room.Height, Sizes[^1]);
        var top = room.Top;
        foreach (var fact in facts)
        {
            if (fact != facts[0]) canvas.Fill([Rounded.Rectangle(new Box(room.Left, top, room.Right, top + 1), 0)], colours["line"]);
            top += fact == facts[0] ? 0 : Padding(size);
            var row = room with { Top = top };
            text.Block(fact.Label, Letters.Label, size, row, colours["heading"], Leading);
            top = text.Block(Wording(fact, room, size), Letters.Text, size, row with { Left = ValueLeft(room, size) }, colours["ink"], Leading)
                + Padding(size);
        }
    }

    private static double Height(IReadOnlyList<ShareFact> facts, Box room, double size) =>
        facts.Sum(fact => Lines(Wording(fact, room, size), room, size) * size * Leading) + (2 * (facts.Count - 1) * Padding(size));

    // The longest wording of so many lines; the shortest takes as many as it needs.
    private static string Wording(ShareFact fact, Box room, double size) =>
        fact.Wordings.FirstOrDefault(wording => Lines(wording, room, size) <= MostLines, fact.Wordings[^1]);

    private static int Lines(string wording, Box room, double size) =>
        TextLines.Of(wording, Letters.Text, size, room.Right - ValueLeft(room, size)).Count;

    // Room for "Met hoeveel".
    private static double ValueLeft(Box room, double size) => room.Left + (size * 6.2);

    private static double Padding(double size) => size * 0.4;
}
