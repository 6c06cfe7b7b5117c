using NetTopologySuite.Geometries;
using Site.Maps;

namespace Site.Tests.Maps;

public class MapFrameTests
{
    // Values of EPSG:3857, as degrees at the equator (metres / 111319.4908).
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(24.4, 55.0, 24.4, 66.1328)]
    [InlineData(-68.9, 12.1, -68.9, 12.1909)]
    [InlineData(180, 85.0511287798, 180, 180)]
    [InlineData(-180, -90, -180, -180)]
    public void Projects_as_leaflet_does(double longitude, double latitude, double x, double y)
    {
        var at = Mercator.Project(new Coordinate(longitude, latitude));

        Assert.Equal(x, at.X, 0.001);
        Assert.Equal(y, at.Y, 0.001);
    }

    [Fact]
    public void A_single_point_stands_in_the_middle_of_its_surroundings()
    {
        var frame = MapFrame.Around([new Envelope(24.4, 24.4, 55, 55)], 0.2, 480);

        Assert.Equal(12, frame.World.Width, 0.001);
        Assert.Equal((480, 300), (frame.Width, frame.Height));
        Assert.Equal(0, frame.ToUnits(new Coordinate(24.4, 55)).Distance(new Coordinate(240, 150)), 0.001);
    }

    [Fact]
    public void Never_shows_more_than_the_world()
    {
        var frame = MapFrame.Around([new Envelope(-179, 179, -85, 85)], 0.2, 960);

        Assert.Equal((-180, 180), (frame.World.MinX, frame.World.MaxX));
        Assert.InRange(frame.World.MaxY, 0, 180);
    }
}
