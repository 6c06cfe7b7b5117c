using NetTopologySuite.Geometries;
using Site.Maps;

namespace Site.Tests.Maps;

public class SvgPathTests
{
    private static readonly Coordinate[] Triangle = [new(1.5, 2), new(2.04, 2.26), new(1, 12), new(1.5, 2)];

    [Fact]
    public void Is_relative_in_tenths_with_no_separator_that_can_be_missed() =>
        Assert.Equal("m1.5 2 .5.3-1 9.7z", SvgPath.Of([Triangle], closed: true));

    [Fact]
    public void The_next_ring_starts_from_where_the_last_one_closed() =>
        Assert.Equal("m1.5 2 .5.3-1 9.7zm0 0 .5.3-1 9.7z", SvgPath.Of([Triangle, Triangle], closed: true));

    [Fact]
    public void The_next_line_starts_from_where_the_last_one_ended() =>
        Assert.Equal("m0 0 10 10m10-10 5 5", SvgPath.Of([[new(0, 0), new(10, 10)], [new(20, 0), new(25, 5)]], closed: false));

    [Fact]
    public void A_ring_of_one_or_two_points_is_left_out() => Assert.Equal(
        "",
        SvgPath.Of([[new(1, 1)], [new(1, 1), new(1.01, 1)], [new(1, 1), new(5, 5), new(1, 1)]], closed: true));
}
