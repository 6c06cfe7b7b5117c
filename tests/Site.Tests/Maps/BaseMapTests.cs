using Site.Maps;

namespace Site.Tests.Maps;

public class BaseMapTests
{
    private static readonly BaseMap Map = BaseMap.Load();

    [Theory]
    [InlineData("LT", 55.0, 24.4)]
    [InlineData("RO", 44.4, 26.1)]
    [InlineData("PL", 52.2, 21.0)]
    [InlineData("SK", 48.7, 19.1)]
    [InlineData("EE", 59.3, 24.2)]
    [InlineData("FR", 48.9, 2.4)]
    [InlineData("KR", 37.6, 127.0)]
    [InlineData("CO", 4.6, -74.1)]
    [InlineData("CW", 12.1, -68.9)]
    [InlineData("XK", 42.7, 21.2)]
    [InlineData("UA", 45.0, 34.1)]
    [InlineData("CY", 35.3, 33.5)]
    [InlineData("SO", 9.6, 44.1)]
    [InlineData("RU", 66.0, -172.0)]
    [InlineData("MT", 35.9, 14.5)]
    [InlineData("BH", 26.2, 50.6)]
    [InlineData("LB", 33.1, 35.1)]
    public void Knows_a_position_in_its_country(string code, double latitude, double longitude)
    {
        var position = Sample.At((decimal)latitude, (decimal)longitude);

        Assert.Equal(Containment.Inside, Map.Contains(code, position, 0.2m));
        Assert.Equal(code, Map.NearestCountry(position));
    }

    [Theory]
    [InlineData("LT", 24.4, 55.0)]
    [InlineData("RO", 55.0, 24.4)]
    [InlineData("RU", 45.0, 34.1)]
    [InlineData("NL", 0, 0)]
    public void Knows_a_position_elsewhere(string code, double latitude, double longitude) =>
        Assert.Equal(Containment.Outside, Map.Contains(code, Sample.At((decimal)latitude, (decimal)longitude), 0.2m));

    [Fact]
    public void Allows_for_rounding_as_far_as_asked()
    {
        // In the Gulf of Finland, about half a degree north of Estonia.
        var offshore = Sample.At(60.0m, 25.0m);

        Assert.Equal(Containment.Outside, Map.Contains("EE", offshore, 0.2m));
        Assert.Equal(Containment.Inside, Map.Contains("EE", offshore, 1.0m));
    }

    [Fact]
    public void Does_not_judge_a_country_that_is_not_on_it() =>
        Assert.Equal(Containment.Unknown, Map.Contains("ZZ", Sample.At(55, 24), 0.2m));

    [Fact]
    public void Has_closed_rings_that_never_jump_over_the_antimeridian()
    {
        var rings = BaseMapReader.Read(Map.Bytes.ToArray()).SelectMany(country => Coverage.Rings(country.Land)).ToList();

        Assert.All(rings, ring => Assert.True(ring.Length > 3 && ring[0].Equals2D(ring[^1])));
        Assert.DoesNotContain(
            rings.SelectMany(ring => ring.Zip(ring.Skip(1))),
            step => step.First.Y > -85 && Math.Abs(step.First.X - step.Second.X) > 60);
    }

    [Fact]
    public void Is_small_enough_to_send() => Assert.InRange(Map.Bytes.Length, 100_000, 210_000);

    [Fact]
    public void Sews_all_coasts_into_rings_that_close() =>
        // Monaco keeps its own few points where the coast of France has lost some: a gap of some kilometres.
        Assert.All(Map.Coverage.Coasts, coast => Assert.InRange(coast[0].Distance(coast[^1]), 0, 0.1));
}
