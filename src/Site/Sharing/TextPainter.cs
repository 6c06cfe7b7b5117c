namespace Site.Sharing;

/// <summary>Paints lines of text.</summary>
internal sealed class TextPainter(Canvas canvas)
{
    /// <summary>One line; the point is where its baseline begins.</summary>
    public void Line(SetText line, double size, Point at, Colour colour) => canvas.Fill(line.Outlines(size, at), colour);

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
