using System.Globalization;

namespace Site.Sharing;

/// <summary>A colour in one number: red, green and blue, a byte each.</summary>
internal readonly record struct Colour(int Value)
{
    public int Red => Value >> 16;

    public int Green => (Value >> 8) & 255;

    public int Blue => Value & 255;

    /// <summary>"#faf8f3" or "#fff".</summary>
    public static Colour Parse(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex[1..].Select(digit => new string(digit, 2))) : hex[1..];
        return new Colour(int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    /// <summary>This colour over another; parts in 255. A fourth of the shades is enough for an edge, and leaves room in a palette.</summary>
    public Colour Over(Colour under, int part) => new(
        (Mixed(Red, under.Red, part) << 16) | (Mixed(Green, under.Green, part) << 8) | Mixed(Blue, under.Blue, part));

    private static int Mixed(int ours, int theirs, int part) => Math.Min(((((ours * part) + (theirs * (255 - part)) + 127) / 255) + 2) & ~3, 255);
}
