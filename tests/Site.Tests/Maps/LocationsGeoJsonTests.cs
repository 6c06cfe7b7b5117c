using System.Globalization;
using System.Text.Json;
using Site.Maps;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Tests.Maps;

public class LocationsGeoJsonTests
{
    [Fact]
    public void A_place_is_a_point_with_longitude_first()
    {
        var feature = Single(Sample.Mission("litouwen", Sample.Place("Rukla", "LT", 55.0m, 24.4m)));

        Assert.Equal("""{"type":"Point","coordinates":[24.4,55.0]}""", feature.GetProperty("geometry").GetRawText());
        Assert.Equal(
            """{"mission":"litouwen","title":"LITOUWEN","place":"Rukla","precision":"place","kind":"training-area","status":"standing-by","country":"LT","url":"missies/litouwen/","area":null,"asOf":null,"note":null,"sources":[]}""",
            feature.GetProperty("properties").GetRawText());
    }

    [Fact]
    public void A_country_has_no_geometry_but_its_code_and_extent()
    {
        var feature = Single(Sample.Mission("roemenie", Sample.Country("RO", "Roemenië")));

        Assert.Equal(JsonValueKind.Null, feature.GetProperty("geometry").ValueKind);
        Assert.Equal("RO", feature.GetProperty("properties").GetProperty("country").GetString());
        var bbox = feature.GetProperty("bbox").EnumerateArray().Select(degrees => degrees.GetDouble()).ToList();
        Assert.InRange(bbox[0], 20, 21);
        Assert.InRange(bbox[3], 48, 49);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_area_is_a_closed_ring_that_runs_counter_clockwise(bool reversed)
    {
        Position[] outline = [Sample.At(54, 10), Sample.At(54, 20), Sample.At(60, 20)];
        var area = new Area("zee", "Zee", reversed ? [.. outline.Reverse()] : outline, Sample.At(56, 18));

        var ring = Single(Sample.Mission("zee", Sample.Sea(area))).GetProperty("geometry").GetProperty("coordinates")[0]
            .EnumerateArray().Select(at => (X: at[0].GetDouble(), Y: at[1].GetDouble())).ToList();

        Assert.Equal(4, ring.Count);
        Assert.Equal(ring[0], ring[^1]);
        Assert.True(ring.Zip(ring.Skip(1), (a, b) => (a.X * b.Y) - (b.X * a.Y)).Sum() > 0);
    }

    [Fact]
    public void Has_a_feature_for_every_mission_at_every_place() => Assert.Equal(
        Sample.EasternFlank.Sum(mission => mission.Locations.Count),
        Features([.. Sample.EasternFlank]).GetArrayLength());

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void Is_the_same_under_every_culture(string culture)
    {
        var before = LocationsGeoJson.Write(Sample.EasternFlank, BaseMap.Load());
        // The culture belongs to the test's own flow and ends with it.
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(before, LocationsGeoJson.Write(Sample.EasternFlank, BaseMap.Load()));
    }

    private static JsonElement Single(Mission mission) => Features(mission)[0];

    private static JsonElement Features(params Mission[] missions) =>
        JsonDocument.Parse(LocationsGeoJson.Write(missions, BaseMap.Load())).RootElement.GetProperty("features");
}
