using Site.Sharing;

namespace Site.Tests.Sharing;

public class MaskTests
{
    private const int Whole = 16;
    private static readonly Box All = new(0, 0, 4, 4);

    [Theory]
    [InlineData(1, 2, 16)]
    [InlineData(1.5, 2, 8)]
    [InlineData(1.25, 1.75, 8)]
    [InlineData(-3, 9, 16)]
    public void A_pixel_is_covered_by_the_part_of_it_that_lies_inside(double left, double right, int part) =>
        Assert.Equal(part, Covered(Rounded.Rectangle(new Box(left, 1, right, 2), 0))[(1, 1)]);

    [Fact]
    public void What_overlaps_counts_once()
    {
        var ring = Rounded.Rectangle(new Box(1, 1, 3, 3), 0);
        Assert.Equal(Covered(ring), Covered(ring, ring));
    }

    [Fact]
    public void A_ring_the_other_way_round_is_a_hole()
    {
        var covered = Covered(
            Rounded.Rectangle(new Box(0, 0, 4, 4), 0), [.. Rounded.Rectangle(new Box(1, 1, 2, 2), 0).Reverse()]);
        Assert.Equal((15, false), (covered.Count, covered.ContainsKey((1, 1))));
    }

    [Fact]
    public void A_slanted_edge_shares_each_pixel_it_crosses()
    {
        var covered = Covered(new Point[] { new(0, 0), new(4, 4), new(0, 4) });
        Assert.Equal((8, 16, 8), (covered[(0, 0)], covered[(1, 0)], covered[(1, 1)]));
    }

    [Fact]
    public void A_circle_covers_its_area()
    {
        var mask = new Mask(100, 100);
        mask.Add(Rounded.Circle(new Point(50.3, 49.8), 40), new Box(0, 0, 100, 100));
        Assert.Equal(Math.PI * 40 * 40, mask.Take(1000).Sum(alike => alike.Count * alike.Step) / 1000.0, 10.0);
    }

    [Fact]
    public void Is_empty_once_it_is_taken()
    {
        var mask = new Mask(4, 4);
        mask.Add(Rounded.Rectangle(All, 0), All);
        Assert.Equal(16, mask.Take(Whole).Sum(alike => alike.Count));
        Assert.Empty(mask.Take(Whole));
    }

    private static Dictionary<(int Row, int Column), int> Covered(params Point[][] rings)
    {
        var mask = new Mask(4, 4);
        foreach (var ring in rings) mask.Add(ring, All);
        return mask.Take(Whole).SelectMany(alike => Enumerable.Range(alike.First, alike.Count).Select(pixel => (alike.Row, pixel, alike.Step)))
            .ToDictionary(covered => (covered.Row, covered.pixel), covered => covered.Step);
    }
}
