using Site.Listing;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Tests.Listing;

public class DifferencesPageTests
{
    private static readonly Source A = Sample.Source("a");
    private static readonly Source B = Sample.Source("b");

    [Fact]
    public void Lists_every_contradicted_fact_and_no_superseded_one()
    {
        var mission = Sample.Mission("kfor") with
        {
            Start = new(Sample.Stated(Sample.Date("2024-03"), A), [], [Sample.Stated(Sample.Date("2024-01"), B), Sample.Stated(Sample.Date("2024"), B)]),
            End = new(Sample.Stated(Sample.Date("2026"), A), [Sample.Stated(Sample.Date("2025"), B)], []),
        };

        var found = DifferencesPage.Of(mission, []);

        var fact = Assert.Single(found.Facts);
        Assert.Equal((FactName.Start, 2), (fact.Name, fact.Others.Count));
        Assert.Equal(Sample.Date("2024-03"), fact.Leading.Content);
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void Puts_differences_of_the_register_with_their_mission_or_with_the_papers()
    {
        var website = Sample.Website with
        {
            Missions = [Sample.Mission("kfor"), Sample.Mission("unifil")],
            Differences = [Sample.Difference("Titel", A), Sample.Difference("unifil", B) with { MissionSlug = "unifil" }],
        };

        var view = DifferencesPage.Of(website, RegionList.Of(website));

        Assert.Equal(["Titel"], view.OfThePapers.Select(difference => difference.Subject));
        Assert.Equal(["unifil"], view.Missions.Select(mission => mission.Mission.Slug));
        Assert.Equal(["a", "b"], view.Sources.Sources.Select(source => source.Id));
        Assert.StartsWith("2 verschillen", view.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_them_on_the_page_of_the_mission()
    {
        var website = Sample.Website with
        {
            Missions = [Sample.Mission("kfor"), Sample.Mission("unifil")],
            Differences = [Sample.Difference("unifil", B) with { MissionSlug = "unifil" }],
        };

        var pages = PageList.Of(website, Sample.Maps).OfType<MissionView>();

        Assert.Equal([("kfor", 0), ("unifil", 1)], pages.Select(page => (page.Mission.Slug, page.Differences)));
    }
}
