using Site.Listing;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class RegionListTests
{
    [Fact]
    public void Puts_what_runs_first_and_what_is_over_last()
    {
        Mission[] missions =
        [
            Sample.Mission("over", MissionStatus.Ended), Sample.Mission("onbekend"),
            Sample.Mission("gepland", MissionStatus.Planned), Sample.Mission("gereed", MissionStatus.StandingBy),
            Sample.Mission("stil", MissionStatus.Paused), Sample.Mission("beperkt", MissionStatus.Limited),
            Sample.Mission("lopend", MissionStatus.Running),
        ];

        var region = Assert.Single(RegionList.Of(Sample.Website with { Missions = missions }));

        Assert.Equal(
            ["lopend", "beperkt", "stil", "gereed", "gepland", "onbekend", "over"],
            region.Missions.Select(mission => mission.Slug));
    }

    [Fact]
    public void Sorts_by_title_without_regard_for_case_and_diacritics()
    {
        string[] titles = ["zee", "Éénheid", "eerst", "Zand", "EEN"];

        var sorted = RegionList.Of(Sample.Website with
        {
            Missions = [.. titles.Select(title => Sample.Mission(title, MissionStatus.Running, title))],
        });

        Assert.Equal(["EEN", "Éénheid", "eerst", "Zand", "zee"], sorted[0].Missions.Select(mission => mission.Title));
    }

    [Fact]
    public void Keeps_the_order_of_regions_and_leaves_empty_ones_out()
    {
        var africa = new Region("afrika", "Afrika", 3, "");
        var europe = new Region("europa", "Europa", 2, "");
        var website = Sample.Website with
        {
            Regions = [Sample.Region, africa, europe],
            Missions = [Sample.Mission("a") with { Region = africa }, Sample.Mission("b") with { Region = europe }],
        };

        Assert.Equal([europe, africa], RegionList.Of(website).Select(region => region.Region));
    }
}
