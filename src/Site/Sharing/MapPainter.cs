using Site.Model.Maps;

namespace Site.Sharing;

/// <summary>Paints a drawn map as the page shows it, with dots where the page has numbers: there is no list beside it here.</summary>
internal sealed class MapPainter(Canvas canvas, ThemeColours colours)
{
    private const double Corner = 12;
    private const double Ring = 0.28;
    private const double ExtentOpacity = 0.55;

    /// <summary>Paints the map at its own shape, as large as fits, against the right and upper sides of the room; returns where it stands.</summary>
    public Box Paint(MapDrawing map, Box room, double dot)
    {
        var scale = Math.Min(room.Width / map.Width, room.Height / map.Height);
        // Whole pixels keep the edges sharp.
        var left = Math.Floor(room.Right - (map.Width * scale));
        var box = new Box(left, room.Top, room.Right, Math.Floor(room.Top + (map.Height * scale)));
        var placing = new Placing(scale, box.Left, box.Top);
        IReadOnlyList<Point[]> Lines(string path) => PathData.Parse(path).Lines(placing);

        canvas.Fill([Rounded.Rectangle(box, 0)], colours["water"]);
        foreach (var area in map.Areas) canvas.Fill(Lines(area.Path), colours["extent"], box, ExtentOpacity);
        canvas.Fill(Lines(map.Land), colours["land"], box);
        foreach (var country in map.Countries) Country(Lines(country.Path), box);
        canvas.Stroke(Lines(map.Borders), 1.1, colours["border"], box);
        foreach (var shape in map.Countries.Concat(map.Areas)) Hollow(placing.Of((double)shape.Label.X, (double)shape.Label.Y), dot);
        foreach (var marker in map.Markers) Filled(placing.Of((double)marker.At.X, (double)marker.At.Y), dot);
        Frame(box);
        return box;
    }

    private void Country(IReadOnlyList<Point[]> rings, Box box)
    {
        canvas.Fill(rings, colours["extent"], box, ExtentOpacity);
        canvas.Stroke(rings.Select(ring => ring.Append(ring[0]).ToArray()), 1.4, colours["accent"], box);
    }

    private void Filled(Point at, double dot)
    {
        canvas.Fill([Rounded.Circle(at, dot * (1 + Ring))], colours["paper"]);
        canvas.Fill([Rounded.Circle(at, dot)], colours["accent"]);
    }

    private void Hollow(Point at, double dot)
    {
        canvas.Fill([Rounded.Circle(at, dot)], colours["accent"]);
        canvas.Fill([Rounded.Circle(at, dot * (1 - Ring))], colours["paper"]);
    }

    // The corners get the colour of the ground back, and a line round them.
    private void Frame(Box box)
    {
        var round = Rounded.Rectangle(box, Corner);
        var inner = new Box(box.Left + 1.5, box.Top + 1.5, box.Right - 1.5, box.Bottom - 1.5);
        canvas.Fill([Rounded.Rectangle(box, 0), [.. round.Reverse()]], colours["paper"]);
        canvas.Fill([round, [.. Rounded.Rectangle(inner, Corner - 1.5).Reverse()]], colours["line"]);
    }
}
