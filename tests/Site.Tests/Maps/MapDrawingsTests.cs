using System.Globalization;
using System.Text.Json;
using Site.Maps;
using Site.Model.Maps;
using Site.Model.Missions;

namespace Site.Tests.Maps;

public class MapDrawingsTests
{
    private static readonly MapDrawings Drawings = new(BaseMap.Load());

    private static readonly MapDrawing EasternFlank = Sheet(Sample.EasternFlank);

    [Fact]
    public void Numbers_places_then_countries_then_areas_each_from_west_to_east()
    {
        var drawing = Sheet(
            [.. Sample.EasternFlank, Sample.Mission("powidz", Sample.Place("Powidz", "PL", 52.4m, 17.9m))]);

        Assert.Equal(["1 Powidz", "2 Rukla"], drawing.Markers.Select(marker => $"{marker.Number} {marker.Name}"));
        Assert.Equal(
            ["3 Polen", "4 Slowakije", "5 Litouwen", "6 Roemenië", "7 Estland", "8 Oostzeegebied"],
            drawing.Countries.Concat(drawing.Areas).Select(shape => $"{shape.Number} {shape.Name}"));
    }

    [Fact]
    public void A_drawing_that_is_kept_shows_who_is_there_now()
    {
        Drawings.Of(Sample.Mission("oud", Sample.Place("Rukla", "LT", 55.0m, 24.4m)));

        var marker = Drawings.Of(Sample.Mission("nieuw", Sample.Place("Jonava", "LT", 55.0m, 24.4m)))!.Markers.Single();

        Assert.Equal(("Jonava", "nieuw"), (marker.Name, marker.Missions.Single().Mission.Slug));
    }

    [Fact]
    public void Missions_in_one_country_share_its_shape() => Assert.Equal(
        ["roemenie", "mq-9"],
        EasternFlank.Countries.Single(shape => shape.Name == "Roemenië").Missions.Select(placed => placed.Mission.Slug));

    [Fact]
    public void Missions_at_one_position_share_a_marker_and_its_names()
    {
        var drawing = Sheet(
        [
            Sample.Mission("een", Sample.Place("Rukla", "LT", 55.0m, 24.4m)),
            Sample.Mission("twee", Sample.Place("Rukla", "LT", 55m, 24.40m)),
            Sample.Mission("drie", Sample.Place("Jonava", "LT", 55.0m, 24.4m)),
        ]);

        var marker = Assert.Single(drawing.Markers);
        Assert.Equal("Rukla / Jonava", marker.Name);
        Assert.Equal(["een", "twee", "drie"], marker.Missions.Select(placed => placed.Mission.Slug));
    }

    [Fact]
    public void No_two_numbers_cover_each_other()
    {
        var crowd = Enumerable.Range(0, 12)
            .Select(i => Sample.Mission($"m{i}", Sample.Place($"Plaats {i}", "LT", 55 + (i % 3 * 0.1m), 24 + (i / 3 * 0.1m))));
        var drawing = Sheet([.. crowd, .. Sample.EasternFlank, Sample.Mission("ver", Sample.Country("CO", "Colombia"))]);

        var numbers = Numbers(drawing).ToList();
        Assert.Equal(20, numbers.Count);
        Assert.All(
            numbers.SelectMany((one, i) => numbers.Skip(i + 1).Select(other => Distance(one, other))),
            distance => Assert.True(distance > 22, $"{distance} apart"));
    }

    [Fact]
    public void All_numbers_are_in_view() => Assert.All(Numbers(EasternFlank), at =>
    {
        Assert.InRange(at.X, 0, EasternFlank.Width);
        Assert.InRange(at.Y, 0, EasternFlank.Height);
    });

    [Fact]
    public void The_label_of_an_area_stands_where_the_register_says_or_beside_a_marker()
    {
        var sea = Sample.Mission("zee", Sample.Sea(Sample.BalticSea));
        var marker = Sample.Mission("schip", Sample.Place("Schip", "SE", 57.5m, 19.5m));

        var alone = Sheet([sea]);
        var crowded = Sheet([sea, marker]);

        Assert.Equal(crowded.Markers[0].At, alone.Areas[0].Label);
        Assert.Equal(23, Distance(crowded.Markers[0].At, crowded.Areas[0].Label), 0.5);
    }

    [Fact]
    public void A_mission_without_locations_has_no_map() => Assert.Null(Drawings.Of(Sample.Mission("nergens")));

    [Fact]
    public void A_world_without_locations_shows_the_world() =>
        Assert.NotEmpty(Drawings.Atlas([Sample.Mission("nergens")], []).World.Land);

    [Fact]
    public void A_country_that_is_not_on_the_map_is_left_out() =>
        Assert.Null(Drawings.Of(Sample.Mission("nergens", Sample.Country("ZZ", "Nergens"))));

    [Fact]
    public void A_country_too_small_to_see_is_still_drawn() =>
        Assert.NotEmpty(Sheet([.. Sample.EasternFlank, Sample.Mission("va", Sample.Country("VA", "Vaticaanstad"))])
            .Countries.Single(shape => shape.Name == "Vaticaanstad").Path);

    [Fact]
    public void Far_away_parts_of_a_country_do_not_widen_its_map()
    {
        var france = Drawings.Of(Sample.Mission("fr", Sample.Country("FR", "Frankrijk")))!;

        Assert.InRange(PathReader.Extent(france.Countries[0].Path).Width, 150, france.Width);
    }

    [Theory]
    [InlineData("FJ")]
    [InlineData("RU")]
    [InlineData("AQ")]
    public void No_line_runs_across_a_map_of_the_world(string country)
    {
        var drawing = Sheet([Sample.Mission("m", Sample.Country(country, country), Sample.Place("Utrecht", "NL", 52.1m, 5.1m))]);

        var inView = new[] { drawing.Land, drawing.Borders, drawing.Countries[0].Path }
            .SelectMany(PathReader.Steps)
            .Where(step => step.At.Y > 0 && step.At.Y < drawing.Height);

        Assert.All(inView, step => Assert.InRange(Math.Abs(step.X), 0, drawing.Width / 6m));
    }

    [Fact]
    public void Stays_within_its_size()
    {
        Assert.InRange(EasternFlank.Land.Length + EasternFlank.Borders.Length, 10_000, 30_000);
        Assert.All(
            Sample.EasternFlank.Select(mission => Drawings.Of(mission)!),
            drawing => Assert.InRange(drawing.Land.Length + drawing.Borders.Length, 500, 8_000));
    }

    [Theory]
    [InlineData("LT")]
    [InlineData("CO")]
    [InlineData("NO")]
    [InlineData("CW")]
    public void Is_no_narrower_than_four_to_three_and_no_wider_than_sixteen_to_ten(string country)
    {
        var drawing = Drawings.Of(Sample.Mission("m", Sample.Country(country, country)))!;

        Assert.InRange((double)drawing.Width / drawing.Height, 1.33, 1.605);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void Is_the_same_under_every_culture(string culture)
    {
        // The culture belongs to the test's own flow and ends with it.
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(Text(EasternFlank), Text(Sheet(Sample.EasternFlank)));
        Assert.Matches(@"^[-.0-9 mz]+$", EasternFlank.Land);
    }

    private static MapDrawing Sheet(IReadOnlyList<Mission> missions) =>
        new MapDrawings(BaseMap.Load()).Atlas(missions, [Sample.Section("alles", -90, -180, 90, 180)]).Sheets[0].Map;

    private static string Text(MapDrawing drawing) => JsonSerializer.Serialize(drawing);

    private static IEnumerable<MapPoint> Numbers(MapDrawing drawing) =>
        drawing.Markers.Select(marker => marker.At)
            .Concat(drawing.Countries.Concat(drawing.Areas).Select(shape => shape.Label));

    private static double Distance(MapPoint one, MapPoint other) =>
        Math.Sqrt(Math.Pow((double)(one.X - other.X), 2) + Math.Pow((double)(one.Y - other.Y), 2));
}
