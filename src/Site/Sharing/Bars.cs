namespace Site.Sharing;

/// <summary>Lines as shapes: every piece is a bar of its own, as is enough for thin ones.</summary>
internal static class Bars
{
    public static IEnumerable<Point[]> Of(IEnumerable<Point[]> lines, double width) =>
        lines.SelectMany(line => line.Zip(line.Skip(1), (from, to) => Bar(from, to, width)));

    private static Point[] Bar(Point from, Point to, double width)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        if (length == 0) return [];
        var (sideX, sideY) = (-y / length * width / 2, x / length * width / 2);
        return
        [
            new(from.X + sideX, from.Y + sideY), new(to.X + sideX, to.Y + sideY),
            new(to.X - sideX, to.Y - sideY), new(from.X - sideX, from.Y - sideY),
        ];
    }
}
