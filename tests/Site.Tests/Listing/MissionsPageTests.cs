using Site.Listing;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Tests.Listing;

public class MissionsPageTests
{
    [Fact]
    public void Gives_each_mission_its_place_in_every_order_with_what_is_not_stated_last()
    {
        var cards = Cards(
            Mission("a", null, null), Mission("b", "2024", "2027"), Mission("c", "2024-03", "2026-12-31"),
            Mission("d", "2017", null), Mission("e", null, "2026-12"));

        Assert.Equal(["a", "b", "c", "d", "e"], Sorted(cards, MissionOrder.Title));
        Assert.Equal(["d", "b", "c", "a", "e"], Sorted(cards, MissionOrder.Start));
        Assert.Equal(["e", "c", "b", "a", "d"], Sorted(cards, MissionOrder.End));
    }

    [Fact]
    public void Names_the_lists_that_each_mission_stands_in()
    {
        var card = Assert.Single(Cards(Sample.Mission("unifil", MissionStatus.Running)));

        Assert.Equal(
            ["regio/oostflank", "organisatie/niet-vermeld", "land/niet-vermeld", "status/loopt"],
            card.Lists.Select(list => $"{Paths.Segment(list.Kind)}/{list.Id}"));
    }

    private static Mission Mission(string slug, string? start, string? end) => Sample.Mission(slug) with
    {
        Start = start is null ? Fact<EdtfDate>.NotStated : Sample.Known(Sample.Date(start)),
        End = end is null ? Fact<EdtfDate>.NotStated : Sample.Known(Sample.Date(end)),
    };

    private static IEnumerable<string> Sorted(IEnumerable<ListedMission> cards, MissionOrder order) =>
        cards.OrderBy(card => card.Ranks[(int)order]).Select(card => card.Mission.Slug);

    private static List<ListedMission> Cards(params Mission[] missions)
    {
        var regions = RegionList.Of(Sample.Website with { Missions = missions });
        return [.. MissionsPage.Of(regions, MissionLists.Of(regions)).Regions.SelectMany(region => region.Missions)];
    }
}
