using Site.Listing;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class MissionListsTests
{
    private static readonly Country Lithuania = new("LT", "Litouwen");
    private static readonly Country Bosnia = new("BA", "Bosnië en Herzegovina");
    private static readonly Organisation Nato = new("nato", "Verdragsorganisatie", "NAVO");

    private static readonly Mission Everywhere = Sample.Mission("overal", MissionStatus.Limited) with
    {
        Lead = Sample.Known(Nato),
        Locations = [In(Lithuania), In(Bosnia, LocationKind.OperatingArea), In(Lithuania), In(null)],
    };

    private static readonly Mission AtSea = Sample.Mission("zee", MissionStatus.Running) with { Locations = [In(null)] };

    private static readonly IReadOnlyList<MissionList> Lists = Of(Everywhere, AtSea);

    [Fact]
    public void A_country_has_the_missions_with_a_place_or_area_in_it_each_once()
    {
        Assert.Equal([Everywhere], List("missies/land/litouwen/").Missions);
        Assert.Equal([Everywhere], List("missies/land/bosnie-en-herzegovina/").Missions);
    }

    [Fact]
    public void Missions_without_a_stated_value_share_the_last_list_of_their_kind()
    {
        Assert.Equal([AtSea], List("missies/organisatie/niet-vermeld/").Missions);
        Assert.Equal([AtSea], List("missies/land/niet-vermeld/").Missions);
        Assert.All(Lists.GroupBy(list => list.Kind), kind =>
            Assert.DoesNotContain(kind.SkipLast(1), list => list.Id == Paths.NotStated));
    }

    [Fact]
    public void A_value_without_missions_has_no_list() => Assert.Equal(
        ["missies/status/loopt/", "missies/status/loopt-beperkt/"],
        Lists.Where(list => list.Kind is MissionListKind.Status).Select(list => list.Path.Value));

    [Fact]
    public void What_is_under_way_stands_before_what_is_limited() =>
        Assert.Equal([AtSea, Everywhere], List("missies/regio/oostflank/").Missions);

    [Fact]
    public void An_organisation_has_its_abbreviation_beside_its_name() =>
        Assert.Equal("Verdragsorganisatie (NAVO)", List("missies/organisatie/nato/").Label);

    [Fact]
    public void A_page_says_how_many_of_all_it_shows_and_names_its_siblings()
    {
        var page = MissionListPages.Of(Lists, 2).Single(page => page.Path.Value == "missies/land/litouwen/");

        Assert.Equal("Missies per land: Litouwen", page.Title);
        Assert.StartsWith("1 van 2 Nederlandse missies.", page.Description, StringComparison.Ordinal);
        Assert.Equal(["bosnie-en-herzegovina", "litouwen", "niet-vermeld"], page.Siblings.Select(list => list.Id));
    }

    [Fact]
    public void Every_mission_is_in_every_kind_and_every_status_has_an_address()
    {
        Assert.All([Everywhere, AtSea], mission => Assert.Equal(
            Enum.GetValues<MissionListKind>(),
            Lists.Where(list => list.Missions.Contains(mission)).Select(list => list.Kind).Distinct()));
        var addresses = Enum.GetValues<MissionStatus>().Select(Paths.Segment).ToList();
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.DoesNotContain(Paths.NotStated, addresses);
    }

    private static IReadOnlyList<MissionList> Of(params Mission[] missions) =>
        MissionLists.Of(RegionList.Of(Sample.Website with { Missions = missions }));

    private static MissionList List(string path) => Lists.Single(list => list.Path.Value == path);

    private static Location In(Country? country, LocationKind kind = LocationKind.Stationing) =>
        new("Ergens", country, null, null, Precision.Country, kind, null, [], null);
}
