namespace Site.Sharing;

/// <summary>
/// An image in the making: the rows of a PNG with a palette, each with the byte in front that names its filter (none, which
/// is best for a palette). It is used again for the next image, which costs less than having another.
/// </summary>
internal sealed class Canvas(int width, int height)
{
    private readonly int stride = width + 1;

    public int Width => width;

    public int Height => height;

    /// <summary>The colours so far.</summary>
    public Palette Palette { get; } = new();

    /// <summary>A zero and the numbers of the colours of a row of pixels, row after row.</summary>
    public byte[] Rows { get; } = new byte[(width + 1) * height];

    /// <summary>Begins another image, all of the first of these colours; there is room for all of them, whatever else is painted.</summary>
    public void Clear(params ReadOnlySpan<Colour> plain)
    {
        Palette.Begin(plain);
        Array.Clear(Rows);
    }

    /// <summary>Paints what a stamp covers, its origin at this pixel; what falls beside the image is lost.</summary>
    public void Paint(Stamp stamp, Colour colour, int x = 0, int y = 0, double opacity = 1)
    {
        var mixes = Palette.Mixes(colour, opacity);
        foreach (var (row, first, count, step) in stamp.Covered)
        {
            var (line, begin, end) = (y + row, Math.Max(x + first, 0), Math.Min(x + first + count, width));
            if (line < 0 || line >= height || begin >= end) continue;
            mixes[step].Over(Rows.AsSpan((line * stride) + 1 + begin, end - begin));
        }
    }
}
