using System.Runtime.InteropServices;

namespace Site.Sharing;

/// <summary>
/// How much of each pixel the shapes cover that were added to it. It sums exact areas along each row, as font renderers do;
/// shapes that overlap in the same direction count once.
/// </summary>
internal sealed class Mask
{
    private readonly int width;
    private readonly int stride;
    private readonly double[] change;
    private readonly List<CoveredPixels> taken = [];
    // What is touched, the ends not included.
    private int top = int.MaxValue;
    private int bottom;
    private int left = int.MaxValue;
    private int right;

    public Mask(int width, int height)
    {
        this.width = width;
        // The last two catch what falls on the right edge.
        stride = width + 2;
        change = new double[stride * height];
    }

    /// <summary>Adds a ring, closed where it is open; what lies outside the box does not count.</summary>
    public void Add(ReadOnlySpan<Point> ring, Box box)
    {
        for (var i = 0; i < ring.Length; i++) AddLine(ring[i], ring[(i + 1) % ring.Length], box);
    }

    /// <summary>The pixels that are covered, row by row, with how much of them is, in this many steps; then the mask is empty again. The list is used again.</summary>
    public List<CoveredPixels> Take(int steps)
    {
        taken.Clear();
        var end = Math.Min(right, width);
        for (var y = top; y < bottom; y++)
        {
            var (sum, row) = (0.0, y * stride);
            for (var x = left; x < end;)
            {
                sum += change[row + x];
                var step = (int)((Math.Min(Math.Abs(sum), 1) * steps) + 0.5);
                var alike = 1 + Unchanged(row + x + 1, end - x - 1);
                if (step > 0) taken.Add(new CoveredPixels(y, x, alike, step));
                x += alike;
            }
            // What falls on the right edge lies beyond the last pixel.
            change.AsSpan(row + left, Math.Min(right + 1, stride) - left).Clear();
        }
        (top, bottom, left, right) = (int.MaxValue, 0, int.MaxValue, 0);
        return taken;
    }

    // Most pixels are as covered as the one before. Whole numbers are compared many at a time.
    private int Unchanged(int from, int most) =>
        MemoryMarshal.Cast<double, long>(change.AsSpan(from, most)).IndexOfAnyExcept(0) is var other and >= 0 ? other : most;

    private void AddLine(Point from, Point to, Box box)
    {
        if (from.Y == to.Y) return;
        var direction = from.Y < to.Y ? 1 : -1;
        var (upper, lower) = direction > 0 ? (from, to) : (to, from);
        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        var (begin, end) = (Math.Max(upper.Y, box.Top), Math.Min(lower.Y, box.Bottom));
        if (begin >= end) return;
        var (first, last) = ((int)Math.Floor(begin), (int)Math.Ceiling(end));
        (top, bottom) = (Math.Min(top, first), Math.Max(bottom, last));
        for (var y = first; y < last; y++)
        {
            var (above, below) = (Math.Max(y, begin), Math.Min(y + 1, end));
            var a = Math.Clamp(upper.X + ((above - upper.Y) * slope), box.Left, box.Right);
            var b = Math.Clamp(upper.X + ((below - upper.Y) * slope), box.Left, box.Right);
            var (leftmost, rightmost) = (Math.Min(a, b), Math.Max(a, b));
            (left, right) = (Math.Min(left, (int)leftmost), Math.Max(right, (int)rightmost + 2));
            AddRow(change.AsSpan(y * stride, stride), leftmost, rightmost, (below - above) * direction);
        }
    }

    /// <summary>A piece of a line within one row: everything to the right of it is covered by its height.</summary>
    private static void AddRow(Span<double> row, double left, double right, double tall)
    {
        var (first, last) = ((int)left, (int)Math.Ceiling(right));
        if (last <= first + 1)
        {
            var outside = ((left + right) / 2) - first;
            row[first] += tall * (1 - outside);
            row[first + 1] += tall * outside;
            return;
        }
        // Each pixel that the piece crosses gets the area to the right of it; a row adds up, so only the changes are kept.
        var before = 0.0;
        for (var x = first; x < last; x++)
        {
            var area = AreaBefore(x + 1 - left, right - left) - AreaBefore(x - left, right - left);
            row[x] += tall * (area - before);
            before = area;
        }
        row[last] += tall * (1 - before);
    }

    // The area under a line that rises from 0 to 1 over this span, up to x.
    private static double AreaBefore(double x, double span) =>
        x <= 0 ? 0 : x >= span ? (span / 2) + (x - span) : x * x / (2 * span);
}
