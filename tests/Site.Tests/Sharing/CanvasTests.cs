using Site.Sharing;

namespace Site.Tests.Sharing;

public class CanvasTests
{
    private static readonly Colour White = Colour.Parse("#fff");
    private static readonly Colour Black = Colour.Parse("#000");

    [Fact]
    public void What_falls_beside_the_image_is_lost()
    {
        var canvas = Blank(4, 3);
        var stamp = new Stamps(4, 3).Of(new Box(0, 0, 3, 3), 0);
        canvas.Paint(stamp, Black, x: -2, y: -2);
        canvas.Paint(stamp, Black, x: 3, y: 2);
        canvas.Paint(stamp, Black, x: 9, y: 9);

        Assert.Equal("X... .... ...X", Drawn(canvas));
    }

    [Fact]
    public void Half_a_pixel_gets_half_the_colour_in_a_fourth_of_the_shades()
    {
        var canvas = Blank(1, 1);
        canvas.Paint(new Stamps(1, 1).Of(new Box(0, 0, 0.5, 1), 0), Black);

        Assert.Equal(new Colour(0x808080), canvas.Palette.Colours[canvas.Rows[1]]);
    }

    [Fact]
    public void A_new_image_has_no_colours_of_the_one_before()
    {
        var canvas = Blank(1, 1);
        canvas.Paint(new Stamps(1, 1).Of(new Box(0, 0, 0.5, 1), 0), Black);
        canvas.Clear(Black);

        Assert.Equal([Black], canvas.Palette.Colours);
        Assert.Equal(Black, canvas.Palette.Colours[canvas.Rows[1]]);
    }

    [Fact]
    public void A_colour_for_which_a_palette_has_no_room_becomes_the_nearest()
    {
        var palette = new Palette();
        palette.Begin(Black);
        for (var i = 1; i < 256; i++) palette.NumberOf(new Colour(i));

        Assert.Equal(255, palette.NumberOf(new Colour(0x0100ff)));
        Assert.Equal(256, palette.Colours.Count);
    }

    [Fact]
    public void A_letter_is_placed_to_the_quarter_of_a_pixel() => Assert.Equal(
        [(7, 0), (7, 1), (7, 3), (8, 0), (-1, 2)], new[] { 7.1, 7.13, 7.87, 7.88, -0.5 }.Select(Stamps.Place));

    private static Canvas Blank(int width, int height)
    {
        var canvas = new Canvas(width, height);
        canvas.Clear(White);
        return canvas;
    }

    private static string Drawn(Canvas canvas) => string.Join(' ', canvas.Rows.Chunk(canvas.Width + 1)
        .Select(row => string.Concat(row.Skip(1).Select(number => canvas.Palette.Colours[number] == Black ? 'X' : '.'))));
}
