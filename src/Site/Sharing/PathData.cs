using System.Globalization;

namespace Site.Sharing;

/// <summary>
/// Reads the SVG path data that this program writes (relative m, l, q and z) into lines of points; curves become short
/// lines. Only sums and products, so that every machine finds the same points.
/// </summary>
internal sealed class PathData
{
    // A curve is never further from its lines than this, in pixels.
    private const double Flatness = 0.05;

    private readonly string path;
    private readonly Placing placing;
    private readonly List<Point[]> lines = [];
    private readonly List<Point> line = [];
    private int next;

    private PathData(string path, Placing placing) => (this.path, this.placing) = (path, placing);

    /// <summary>Every line of a path, where it is placed.</summary>
    public static IReadOnlyList<Point[]> Lines(string path, Placing placing) => new PathData(path, placing).Read();

    /// <summary>The points of a curve after its first.</summary>
    public static IEnumerable<Point> Curve(Point from, Point control, Point to)
    {
        var (bendX, bendY) = (from.X - (2 * control.X) + to.X, from.Y - (2 * control.Y) + to.Y);
        // A quarter of the second difference is how far a curve leaves its chord; that falls with the square of the pieces.
        var pieces = 1 + (int)Math.Sqrt(Math.Sqrt((bendX * bendX) + (bendY * bendY)) / (4 * Flatness));
        for (var i = 1; i <= pieces; i++)
        {
            var (t, u) = (i / (double)pieces, 1 - (i / (double)pieces));
            yield return new Point(
                (u * u * from.X) + (2 * u * t * control.X) + (t * t * to.X),
                (u * u * from.Y) + (2 * u * t * control.Y) + (t * t * to.Y));
        }
    }

    private List<Point[]> Read()
    {
        var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0);
        while (next < path.Length)
        {
            var command = path[next++];
            if (command == 'z') (x, y) = (startX, startY);
            if (command == 'm') EndLine();
            for (var first = command == 'm'; command != 'z' && HasNumber(); first = false)
            {
                var control = command == 'q' ? placing.Of(x + Number(), y + Number()) : default;
                (x, y) = (x + Number(), y + Number());
                if (first) (startX, startY) = (x, y);
                if (command == 'q') line.AddRange(Curve(line[^1], control, placing.Of(x, y)));
                else line.Add(placing.Of(x, y));
            }
        }
        EndLine();
        return lines;
    }

    private void EndLine()
    {
        if (line.Count > 1) lines.Add([.. line]);
        line.Clear();
    }

    private bool HasNumber()
    {
        while (next < path.Length && path[next] == ' ') next++;
        return next < path.Length && (path[next] is '-' or '.' || char.IsAsciiDigit(path[next]));
    }

    // "1.5.5" is 1.5 and 0.5.
    private double Number()
    {
        if (!HasNumber()) throw new FormatException($"A number is missing at {next.ToString(CultureInfo.InvariantCulture)} in '{path}'.");
        var begin = next++;
        var hasPoint = path[begin] == '.';
        for (; next < path.Length && (char.IsAsciiDigit(path[next]) || (path[next] == '.' && !hasPoint)); next++)
            hasPoint |= path[next] == '.';
        return double.Parse(path.AsSpan(begin, next - begin), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
