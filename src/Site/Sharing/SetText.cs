namespace Site.Sharing;

/// <summary>A letter and where it begins, in thousandths of the type size from the beginning of its text.</summary>
internal readonly record struct PlacedGlyph(Glyph Glyph, int Begin)
{
    public int End => Begin + Glyph.Width;
}

/// <summary>A text, or a part of one, in the letters of a face; measured once, for every size.</summary>
internal sealed class SetText(string letters, ArraySegment<PlacedGlyph> places)
{
    /// <summary>What a type size is divided in.</summary>
    public const double Thousand = 1000;

    /// <summary>The text, a character for each letter.</summary>
    public string Letters => letters;

    public int Length => places.Count;

    /// <summary>From this letter up to that.</summary>
    public SetText this[Range range] => new(letters[range], places[range]);

    /// <summary>How wide it is at this size, in pixels.</summary>
    public double Width(double size) => Width(.., size);

    /// <summary>How wide a part of it is.</summary>
    public double Width(Range range, double size)
    {
        var (begin, length) = range.GetOffsetAndLength(places.Count);
        return length == 0 ? 0 : (places[begin + length - 1].End - places[begin].Begin) * size / Thousand;
    }

    /// <summary>Its letters and where each begins, when the first begins here.</summary>
    public IEnumerable<(Glyph Glyph, double X)> Places(double size, double x) =>
        places.Select(place => (place.Glyph, x + ((place.Begin - places[0].Begin) * size / Thousand)));
}
