using Site.Listing;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Pages;

namespace Site.Tests.Listing;

public class MissionPagesTests
{
    private static readonly Source Old = Sample.Source("oud", "2024-05");
    private static readonly Source New = Sample.Source("nieuw", "2026-06-30");
    private static readonly Source Undated = Sample.Source("zonder-datum");

    [Fact]
    public void Numbers_sources_as_a_reader_meets_them_facts_text_money_events()
    {
        var (a, b, c, d) = (Sample.Source("a"), Sample.Source("b"), Sample.Source("c"), Sample.Source("d"));
        var mission = Sample.Mission("unifil") with
        {
            Events = [new Event(Sample.Date("2024"), null, "Begin", Sample.Cite(a))],
            Prose = Sample.Text("", Sample.Cite(b)),
            LegalBasis = Sample.Known("100", c, b),
        };
        var line = Sample.Line(2025, "unifil", 1m, d) with { Subject = new CostSubject("unifil", mission, null) };

        var page = Page(mission, [line], a, b, c, d);

        Assert.Equal([c, b, d, a], page.Sources.Sources);
        Assert.Equal([line], page.Costs);
    }

    [Fact]
    public void Tells_what_was_reported_when_with_how_it_stands_now()
    {
        var mission = Sample.Mission("unifil") with
        {
            End = new Fact<EdtfDate>(
                Sample.Stated(Sample.Date("2028"), New),
                [Sample.Stated(Sample.Date("2026"), Old, "§ 2")],
                [Sample.Stated(Sample.Date("2027"), New, "bijlage")]),
            Start = Sample.Known(Sample.Date("2017"), New, Old),
        };

        var timeline = Page(mission, [], New, Old).Timeline;

        Assert.Equal([Old, New], timeline.Select(reported => reported.Source));
        Assert.Equal(
            [(FactName.Start, Standing.Leading, null), (FactName.End, Standing.Superseded, "§ 2")],
            timeline[0].Reports.Select(report => (report.Name, report.Standing, report.Place)));
        Assert.Equal(
            [
                (FactName.Start, Standing.Leading, null), (FactName.End, Standing.Leading, null),
                (FactName.End, Standing.Contradicting, "bijlage"),
            ],
            timeline[1].Reports.Select(report => (report.Name, report.Standing, report.Place)));
    }

    [Fact]
    public void Puts_an_undated_paper_by_the_end_of_its_period_and_one_of_no_known_time_last()
    {
        var covers = Undated with { Id = "tot-april-2024", ReportedUntil = Sample.Date("2024-04") };
        var mission = Sample.Mission("unifil") with { LegalBasis = Sample.Known("VN", Undated, New, Old, covers) };

        var timeline = Page(mission, [], Undated, New, Old, covers).Timeline;

        Assert.Equal([covers, Old, New, Undated], timeline.Select(reported => reported.Source));
    }

    [Fact]
    public void Finds_related_missions_and_its_map()
    {
        var website = Sample.Website with
        {
            Missions = [Sample.Mission("a") with { Related = ["c", "b"] }, Sample.Mission("b"), Sample.Mission("c")],
        };
        var maps = Sample.Maps with { ByMission = new Dictionary<string, Site.Model.Maps.MapDrawing> { ["a"] = Sample.Map } };

        var pages = PageList.Of(website, maps).OfType<MissionView>().ToList();

        Assert.Equal(["c", "b"], pages[0].Related.Select(mission => mission.Slug));
        Assert.NotNull(pages[0].Map);
        Assert.Null(pages[1].Map);
    }

    [Fact]
    public void Has_a_bar_only_when_a_paper_gives_a_date()
    {
        var dated = Sample.Mission("a", MissionStatus.Running) with { Start = Sample.Known(Sample.Date("2024")) };

        Assert.NotNull(Page(dated, []).Time);
        Assert.Null(Page(Sample.Mission("b", MissionStatus.Running), []).Time);
    }

    private static MissionView Page(Mission mission, IReadOnlyList<CostLine> lines, params Source[] sources)
    {
        var website = Sample.Website with
        {
            Sources = sources,
            Missions = [mission],
            Costs = new Costs([Sample.Scope], lines, []),
        };
        return Assert.Single(PageList.Of(website, Sample.Maps).OfType<MissionView>());
    }
}
