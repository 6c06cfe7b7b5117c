namespace Site.Sharing;

/// <summary>Rectangles with round corners, and circles, which are all corner.</summary>
internal static class Rounded
{
    // Two curves a corner: with one, a circle would show it. The tangent and the cosine of 22.5 and 45 degrees.
    private const double Tangent = 0.41421356237309503;
    private const double Half = 0.7071067811865476;

    public static Point[] Rectangle(Box box, double radius)
    {
        var corner = new (double X, double Y)[] { (1, 0), (1, Tangent), (Half, Half), (Tangent, 1), (0, 1) };
        var centres = new (double X, double Y, double TurnX, double TurnY)[]
        {
            (box.Right - radius, box.Bottom - radius, 1, 1), (box.Left + radius, box.Bottom - radius, -1, 1),
            (box.Left + radius, box.Top + radius, -1, -1), (box.Right - radius, box.Top + radius, 1, -1),
        };
        return
        [
            .. centres.SelectMany((centre, i) =>
                Curves((i % 2 == 0 ? corner : corner.Reverse()).Select(at =>
                    new Point(centre.X + (at.X * radius * centre.TurnX), centre.Y + (at.Y * radius * centre.TurnY))).ToArray())),
        ];
    }

    public static Point[] Circle(Point middle, double radius) =>
        Rectangle(new Box(middle.X - radius, middle.Y - radius, middle.X + radius, middle.Y + radius), radius);

    private static List<Point> Curves(Point[] points)
    {
        List<Point> line = [points[0]];
        PathData.AddCurve(line, points[0], points[1], points[2]);
        PathData.AddCurve(line, points[2], points[3], points[4]);
        return line;
    }
}
