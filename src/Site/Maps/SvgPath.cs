using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace Site.Maps;

/// <summary>SVG path data with the fewest characters: relative, in tenths, no separator that can be missed.</summary>
internal static class SvgPath
{
    /// <summary>Lines of at least two different points, open or closed.</summary>
    public static string Of(IEnumerable<Coordinate[]> lines, bool closed)
    {
        var path = new StringBuilder();
        var pen = new Tenths(0, 0);
        foreach (var line in lines)
        {
            var points = Distinct(line, closed);
            if (points.Count < (closed ? 3 : 2)) continue;
            path.Append('m');
            var from = pen;
            foreach (var point in points)
            {
                Write(path, point.X - from.X);
                Write(path, point.Y - from.Y);
                from = point;
            }

            if (closed) path.Append('z');
            // Closing a ring brings the pen back to where it began.
            pen = closed ? points[0] : from;
        }

        return path.ToString();
    }

    private static List<Tenths> Distinct(Coordinate[] line, bool closed)
    {
        var points = new List<Tenths>();
        foreach (var point in line.Select(Tenths.Of))
            if (points.Count == 0 || points[^1] != point) points.Add(point);
        if (closed && points.Count > 1 && points[0] == points[^1]) points.RemoveAt(points.Count - 1);
        return points;
    }

    private static void Write(StringBuilder path, int tenths)
    {
        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        var text = (tenths < 0 ? "-" : "")
            + (whole > 0 || tenth == 0 ? whole.ToString(CultureInfo.InvariantCulture) : "")
            + (tenth > 0 ? "." + tenth.ToString(CultureInfo.InvariantCulture) : "");
        if (char.IsAsciiDigit(path[^1]) && NeedsSpace(path, text)) path.Append(' ');
        path.Append(text);
    }

    // "1.5.5" is 1.5 and 0.5; "15.5" would be one number.
    private static bool NeedsSpace(StringBuilder path, string text) =>
        char.IsAsciiDigit(text[0]) || (text[0] == '.' && (path.Length < 2 || path[^2] != '.'));

    private readonly record struct Tenths(int X, int Y)
    {
        public static Tenths Of(Coordinate point) => new(Round(point.X), Round(point.Y));

        private static int Round(double units) => (int)Math.Round(units * 10, MidpointRounding.AwayFromZero);
    }
}
