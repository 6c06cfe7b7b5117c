using System.Runtime.CompilerServices;
namespace Site.Sharing;

/// <summary>An image in the making. Edges have sixteen steps: enough for the eye, few colours for the file.</summary>
internal sealed class Canvas
{
    private const int Steps = 16;

    private readonly Mask mask;

    public Canvas(int width, int height, Colour ground)
    {
        (Width, Height) = (width, height);
        mask = new Mask(width, height);
        Pixels = new Colour[width * height];
        Clear(ground);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Row by row.</summary>
    public Colour[] Pixels { get; }

    /// <summary>The whole image.</summary>
    public Box Whole => new(0, 0, Width, Height);

    /// <summary>Gives every pixel this colour.</summary>
    public void Clear(Colour ground) => Array.Fill(Pixels, ground);

    /// <summary>Fills rings, as far as they lie in a box.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(IEnumerable<Point[]> rings, Colour colour, Box? within = null, double opacity = 1)
    {
        foreach (var ring in rings) mask.Add(ring, within ?? Whole);
        foreach (var (first, count, step) in mask.Take(Steps))
            Paint(Pixels.AsSpan(first, count), colour, (int)(255 * opacity * step / Steps));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Paint(Span<Colour> pixels, Colour colour, int part)
    {
        if (part == 255) pixels.Fill(colour);
        else foreach (ref var pixel in pixels) pixel = colour.Over(pixel, part);
    }

    /// <summary>Draws lines of this width; every line is a bar of its own, as is enough for thin ones.</summary>
    public void Stroke(IEnumerable<Point[]> lines, double width, Colour colour, Box? within = null) =>
        Fill(lines.SelectMany(line => line.Zip(line.Skip(1), (from, to) => Bar(from, to, width))), colour, within);

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
