namespace Site.Sharing;

/// <summary>So much of a colour, in 255 parts, painted over the colours of an image.</summary>
internal sealed class Mix(Palette palette, Colour colour, int part)
{
    private const short Unknown = -1;

    /// <summary>All of a colour.</summary>
    public const int Opaque = 255;

    // What becomes of each number; an image has few, and many pixels of each.
    private readonly short[] becomes = [.. Enumerable.Repeat(Unknown, Opaque + 1)];

    /// <summary>Forgets the colours of the image.</summary>
    public void Forget() => Array.Fill(becomes, Unknown);

    /// <summary>Paints these pixels.</summary>
    public void Over(Span<byte> pixels)
    {
        if (part == Opaque) pixels.Fill(palette.NumberOf(colour));
        else foreach (ref var pixel in pixels) pixel = becomes[pixel] is >= 0 and var known ? (byte)known : Find(pixel);
    }

    private byte Find(byte under)
    {
        var number = palette.NumberOf(colour.Over(palette.Colours[under], part));
        becomes[under] = number;
        return number;
    }
}
