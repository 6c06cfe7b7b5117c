using System.Globalization;

namespace Site.Sharing;

/// <summary>
/// SVG path data that this program writes (relative m, l, q and z), read once and drawn at any place as lines of points;
/// curves become short lines. Only sums and products, so that every machine finds the same points.
/// </summary>
internal sealed class PathData
{
    // A curve is never further from its lines than this, in pixels.
    private const double Flatness = 0.05;

    private readonly Step[] steps;

    private PathData(Step[] steps) => this.steps = steps;

    /// <exception cref="FormatException">It is not such a path: a fault in the program.</exception>
    public static PathData Parse(string path) => new(PathReader.Read(path));

    /// <summary>Every line of the path, where it is placed.</summary>
    public IReadOnlyList<Point[]> Lines(Placing placing)
    {
        var lines = new List<Point[]>();
        var line = new List<Point>();
        foreach (var step in steps)
        {
            if (step.Begins) End(lines, line);
            var to = placing.Of(step.X, step.Y);
            if (step.IsCurve) AddCurve(line, line[^1], placing.Of(step.ControlX, step.ControlY), to);
            else line.Add(to);
        }

        End(lines, line);
        return lines;
    }

    /// <summary>Adds the points of a curve after its first.</summary>
    public static void AddCurve(List<Point> line, Point from, Point control, Point to)
    {
        var (bendX, bendY) = (from.X - (2 * control.X) + to.X, from.Y - (2 * control.Y) + to.Y);
        // A quarter of the second difference is how far a curve leaves its chord; that falls with the square of the pieces.
        var pieces = 1 + (int)Math.Sqrt(Math.Sqrt((bendX * bendX) + (bendY * bendY)) / (4 * Flatness));
        for (var i = 1; i <= pieces; i++)
        {
            var (t, u) = (i / (double)pieces, 1 - (i / (double)pieces));
            line.Add(new Point(
                (u * u * from.X) + (2 * u * t * control.X) + (t * t * to.X),
                (u * u * from.Y) + (2 * u * t * control.Y) + (t * t * to.Y)));
        }
    }

    private static void End(List<Point[]> lines, List<Point> line)
    {
        if (line.Count > 1) lines.Add([.. line]);
        line.Clear();
    }

    /// <summary>A line to a point, a curve there, or a new beginning there; in the units of the path.</summary>
    public readonly record struct Step(double X, double Y)
    {
        public bool Begins { get; init; }

        public bool IsCurve { get; init; }

        public double ControlX { get; init; }

        public double ControlY { get; init; }
    }
}

/// <summary>Reads path data from its first character to its last.</summary>
internal ref struct PathReader
{
    private readonly ReadOnlySpan<char> path;
    private int next;

    private PathReader(ReadOnlySpan<char> path) => this.path = path;

    public static PathData.Step[] Read(string path) => new PathReader(path).Steps();

    private PathData.Step[] Steps()
    {
        var steps = new List<PathData.Step>(path.Length / 6);
        var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0);
        while (next < path.Length)
        {
            var command = path[next++];
            if (command == 'z') (x, y) = (startX, startY);
            for (var first = command == 'm'; command != 'z' && HasNumber(); first = false)
            {
                var (controlX, controlY) = command == 'q' ? (x + Number(), y + Number()) : (0, 0);
                (x, y) = (x + Number(), y + Number());
                if (first) (startX, startY) = (x, y);
                steps.Add(new PathData.Step(x, y) { Begins = first, IsCurve = command == 'q', ControlX = controlX, ControlY = controlY });
            }
        }

        return [.. steps];
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
        var isNegative = path[next] == '-';
        if (isNegative) next++;
        var (digits, parts, hasPoint) = (0L, 1L, false);
        for (; next < path.Length && (char.IsAsciiDigit(path[next]) || (path[next] == '.' && !hasPoint)); next++)
        {
            if (path[next] == '.') hasPoint = true;
            else (digits, parts) = ((digits * 10) + (path[next] - '0'), hasPoint ? parts * 10 : parts);
        }

        return (isNegative ? -digits : digits) / (double)parts;
    }
}
