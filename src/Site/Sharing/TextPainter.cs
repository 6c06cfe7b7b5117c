namespace Site.Sharing;

/// <summary>Paints lines of text.</summary>
internal sealed class TextPainter(Canvas canvas, Stamps stamps)
{
    /// <summary>One line; the point is where its baseline begins, which lies between two rows.</summary>
    public void Line(SetText line, double size, Point at, Colour colour)
    {
        var baseline = (int)Math.Floor(at.Y + 0.5);
        foreach (var (glyph, x) in line.Places(size, at.X))
        {
            var (pixel, quarters) = Stamps.Place(x);
            canvas.Paint(stamps.Of(glyph, size / SetText.Thousand, quarters), colour, pixel, baseline);
        }
    }

    /// <summary>As many lines as it takes, from the top of the room; returns where they end.</summary>
    public double Block(SetText words, double size, Box room, Colour colour, double leading)
    {
        var top = room.Top;
        foreach (var line in TextLines.Of(words, size, room.Width))
        {
            // Three quarters of the size is a little more than a capital: the rest is room above it.
            Line(words[line], size, new Point(room.Left, top + (size * ((leading - 1) / 2)) + (size * 0.78)), colour);
            top += size * leading;
        }

        return top;
    }
}
