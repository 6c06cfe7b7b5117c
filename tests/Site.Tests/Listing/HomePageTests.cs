using Site.Listing;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class HomePageTests
{
    [Fact]
    public void Counts_what_is_under_way_on_whatever_scale() => Assert.Equal(2, Home(Sample.Website with
    {
        Missions =
        [
            Sample.Mission("a", MissionStatus.Running), Sample.Mission("b", MissionStatus.Limited),
            Sample.Mission("c", MissionStatus.Paused), Sample.Mission("d"),
        ],
    }).RunningCount);

    [Fact]
    public void Shows_the_totals_of_the_latest_year_that_has_one()
    {
        var others = new CostGroup("overige", "Overige missies", "");
        CostTotal[] totals =
            [Sample.Total(2025, 51.7m), Sample.Total(2023, 45.89m), Sample.Total(2025, 42.2m, others)];
        var costs = new Costs([Sample.Scope, others], [Sample.Line(2026, "litouwen", 1m)], totals);

        var home = Home(Sample.Website with { Costs = costs });

        Assert.Equal([totals[0], totals[2]], home.LatestTotals.Select(check => check.Total));
    }

    [Fact]
    public void Numbers_its_figures_before_its_totals()
    {
        var (first, second) = (Sample.Source("eerste"), Sample.Source("tweede"));
        var home = Home(Sample.Website with
        {
            Sources = [second, first],
            Figures = [new KeyFigure("300", "militairen", "oostflank", Sample.Cite(first), null)],
            Costs = new Costs([], [], [Sample.Total(2025, 1m) with { Citations = Sample.Cite(second) }]),
        });

        Assert.Equal([first, second], home.Sources.Sources);
    }

    [Fact]
    public void Shows_the_five_newest_changes_with_their_mission()
    {
        var changes = Enumerable.Range(1, 7)
            .Select(day => new Change(new DateOnly(2026, 6, day), ["unifil"], ChangeKind.Revision, $"dag {day}"));

        var home = Home(Sample.Website with { Missions = [Sample.Mission("unifil")], Changes = [.. changes] });

        Assert.Equal(["dag 7", "dag 6", "dag 5", "dag 4", "dag 3"], home.Changes.Select(listed => listed.Change.Text));
        Assert.All(home.Changes, listed => Assert.Equal("unifil", listed.Missions.Single().Slug));
    }

    private static HomeView Home(Website website) =>
        Assert.Single(PageList.Of(website, Sample.Maps).OfType<HomeView>());
}
