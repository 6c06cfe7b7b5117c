using Site.Model.Maps;

namespace Site.Sharing;

/// <summary>Paints a drawn map as the page shows it, with dots where the page has numbers: there is no list beside it here.</summary>
internal sealed class MapPainter(Canvas canvas, Stamps stamps, ThemeColours colours)
{
    private const double Corner = 12;
    private const double Ring = 0.28;
    private const double ExtentOpacity = 0.55;

    /// <summary>Paints the map at its own shape, as large as fits, against the right and upper sides of the room; returns where it stands.</summary>
    public Box Paint(MapDrawing map, Box room, double dot)
    {
        var scale = Math.Min(room.Width / map.Width, room.Height / map.Height);
        // Whole pixels keep the edges sharp, and the drawing the same wherever it stands.
        var (left, top) = ((int)Math.Floor(room.Right - (map.Width * scale)), (int)Math.Floor(room.Top));
        var sheet = new Sheet(scale, new Box(0, 0, Math.Floor(room.Right) - left, Math.Floor(map.Height * scale)), left, top);

        Paint(sheet, stamps.Of(sheet.Box, 0), "water");
        foreach (var area in map.Areas) Paint(sheet, Filled(area.Path, sheet), "extent", ExtentOpacity);
        Paint(sheet, Filled(map.Land, sheet), "land");
        foreach (var country in map.Countries)
        {
            Paint(sheet, Filled(country.Path, sheet), "extent", ExtentOpacity);
            Paint(sheet, Stroked(country.Path, sheet, 1.4, isClosed: true), "accent");
        }

        Paint(sheet, Stroked(map.Borders, sheet, 1.1, isClosed: false), "border");
        foreach (var shape in map.Countries.Concat(map.Areas)) Dot(sheet, shape.Label, dot, 1, 1 - Ring);
        foreach (var marker in map.Markers) Dot(sheet, marker.At, dot, 1 + Ring, 1);
        Frame(sheet);
        return new Box(left, top, left + sheet.Box.Right, top + sheet.Box.Bottom);
    }

    private void Paint(Sheet sheet, Stamp stamp, string colour, double opacity = 1) =>
        canvas.Paint(stamp, colours[colour], sheet.Left, sheet.Top, opacity);

    private Stamp Filled(string path, Sheet sheet) =>
        stamps.Kept((path, sheet.Scale, sheet.Box), () => stamps.Of(sheet.Lines(path), sheet.Box));

    private Stamp Stroked(string path, Sheet sheet, double width, bool isClosed) => stamps.Kept((path, sheet.Scale, sheet.Box, width, isClosed), () =>
        stamps.Of(Bars.Of(sheet.Lines(path).Select(line => isClosed ? [.. line, line[0]] : line), width), sheet.Box));

    /// <summary>A hollow dot when the smaller circle is paper, a filled one with a rim when the larger is.</summary>
    private void Dot(Sheet sheet, MapPoint at, double radius, double larger, double smaller)
    {
        var middle = new Placing(sheet.Scale, 0, 0).Of((double)at.X, (double)at.Y);
        var (outside, inside) = larger > 1 ? ("paper", "accent") : ("accent", "paper");
        Paint(sheet, stamps.Of([Rounded.Circle(middle, radius * larger)], sheet.Box), outside);
        Paint(sheet, stamps.Of([Rounded.Circle(middle, radius * smaller)], sheet.Box), inside);
    }

    // The corners get the colour of the ground back, and a line round them.
    private void Frame(Sheet sheet)
    {
        var (box, line) = (sheet.Box, 1.5);
        var round = Rounded.Rectangle(box, Corner);
        var inner = Rounded.Rectangle(new Box(line, line, box.Right - line, box.Bottom - line), Corner - line);
        Paint(sheet, stamps.Kept((box, "corners"), () => stamps.Of([Rounded.Rectangle(box, 0), [.. round.Reverse()]])), "paper");
        Paint(sheet, stamps.Kept((box, "line"), () => stamps.Of([round, [.. inner.Reverse()]])), "line");
    }

    /// <summary>Where a map is painted: its size there, the scale of its paths, and its upper left pixel.</summary>
    private sealed record Sheet(double Scale, Box Box, int Left, int Top)
    {
        public IReadOnlyList<Point[]> Lines(string path) => PathData.Parse(path).Lines(new Placing(Scale, 0, 0));
    }
}
