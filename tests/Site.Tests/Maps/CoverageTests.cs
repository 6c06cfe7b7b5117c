using NetTopologySuite.Geometries;
using Site.Maps;

namespace Site.Tests.Maps;

public class CoverageTests
{
    private static readonly Coverage TwoNeighbours = Coverage.Of([Square(0, 0), Square(1, 0)]);

    [Fact]
    public void Neighbours_share_one_line()
    {
        var shared = Assert.Single(TwoNeighbours.Arcs, arc => arc.Shared);

        Assert.Equal([new Coordinate(1, 0), new Coordinate(1, 1)], shared.Points.Order());
        Assert.Equal(2, TwoNeighbours.Arcs.Count(arc => !arc.Shared));
    }

    [Fact]
    public void The_coast_runs_round_both_with_the_land_on_the_left()
    {
        var coast = Assert.Single(TwoNeighbours.Coasts);

        // NetTopologySuite counts clockwise as positive.
        Assert.Equal(-2, NetTopologySuite.Algorithm.Area.OfRingSigned(coast));
    }

    [Fact]
    public void Lands_apart_keep_their_own_coast() =>
        Assert.Equal(2, Coverage.Of([Square(0, 0), Square(5, 5)]).Coasts.Count);

    private static Polygon Square(int x, int y) => new(new LinearRing(
        [new(x, y), new(x + 1, y), new(x + 1, y + 1), new(x, y + 1), new(x, y)]));
}
