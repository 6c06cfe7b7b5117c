namespace Site.Sharing;

/// <summary>
/// Makes stamps of shapes, no larger than an image. Letters and maps come back from image to image, so it keeps what it made,
/// as long as that is not much.
/// </summary>
internal sealed class Stamps(int width, int height)
{
    // Ten megabytes.
    private const int Most = 600_000;
    private const int Quarters = 4;

    private readonly Mask mask = new(width, height);
    private readonly Dictionary<object, Stamp> kept = [];
    private int size;

    /// <summary>Of rings, as far as they lie in a box; it is not kept.</summary>
    public Stamp Of(IEnumerable<Point[]> rings, Box? within = null)
    {
        foreach (var ring in rings) mask.Add(ring, within ?? new Box(0, 0, width, height));
        return new Stamp([.. mask.Take(Stamp.Steps)]);
    }

    /// <summary>Of a rectangle with round corners.</summary>
    public Stamp Of(Box box, double radius) => Kept((box, radius), () => Of([Rounded.Rectangle(box, radius)]));

    /// <summary>Of a letter that begins so many quarters of a pixel after its origin; nobody sees a smaller part.</summary>
    public Stamp Of(Glyph glyph, double scale, int quarters) => Kept((glyph, scale, quarters), () =>
    {
        // A mask has no room before its first pixel. No letter reaches further than twice its size.
        var room = (int)Math.Ceiling(2 * SetText.Thousand * scale);
        return Of(glyph.Outline.Lines(new Placing(scale, room + (quarters / (double)Quarters), room))).From(room, room);
    });

    /// <summary>What was made for this key before, or is made now.</summary>
    public Stamp Kept(object key, Func<Stamp> make)
    {
        if (kept.TryGetValue(key, out var stamp)) return stamp;
        stamp = make();
        size += stamp.Covered.Length;
        if (size > Most)
        {
            kept.Clear();
            size = stamp.Covered.Length;
        }

        return kept[key] = stamp;
    }

    /// <summary>The pixel in which a letter begins, and after how many quarters of it.</summary>
    public static (int Pixel, int Quarters) Place(double x)
    {
        var quarters = (int)Math.Floor((x * Quarters) + 0.5);
        return (quarters >> 2, quarters & (Quarters - 1));
    }
}
