using Site.Sharing;

namespace Site.Tests.Sharing;

public class PathDataTests
{
    private static readonly Placing AsItIs = new(1, 0, 0);

    [Fact]
    public void Reads_what_the_maps_write()
    {
        var lines = PathData.Parse("m1 2 3-1.5.5.5zm10 0 1 1").Lines(AsItIs);

        Assert.Equal(2, lines.Count);
        Assert.Equal([new(1, 2), new(4, 0.5), new(4.5, 1)], lines[0]);
        // A closed ring brings the pen back to where it began.
        Assert.Equal(new Point(11, 2), lines[1][0]);
    }

    [Fact]
    public void Ends_a_curve_where_it_ends_and_never_leaves_its_frame()
    {
        var line = PathData.Parse("m0 0q50 0 50 50").Lines(AsItIs)[0];

        Assert.Equal(new Point(50, 50), line[^1]);
        Assert.All(line, point => Assert.True(point.X is >= 0 and <= 50 && point.Y is >= 0 and <= 50));
        Assert.True(line.Length > 8);
    }

    [Fact]
    public void Puts_a_drawing_in_its_place() =>
        Assert.Equal([new(12, 24), new(18, 24)], PathData.Parse("m1 2l3 0").Lines(new Placing(2, 10, 20))[0]);

    [Fact]
    public void Complains_of_what_is_no_path() =>
        Assert.Throws<FormatException>(() => PathData.Parse("m1 "));
}
