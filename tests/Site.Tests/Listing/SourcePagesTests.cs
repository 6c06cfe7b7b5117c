using Site.Listing;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class SourcePagesTests
{
    private static readonly Source Paper = Sample.Source("brief", "2026-05-20");
    private static readonly Source Other = Sample.Source("nota", "2026-04-23", "Nota");

    [Fact]
    public void Lists_everything_that_rests_on_a_paper_and_nothing_else()
    {
        var website = Full();

        var page = Page(website, Paper);

        var mission = Assert.Single(page.Missions);
        Assert.Equal(
            [(FactName.Command, "§ 1"), (FactName.Prose, "§ 2; § 3")],
            mission.Reports.Select(report => (report.Name, report.Place)));
        Assert.Equal(2023, Assert.Single(mission.Costs).Year);
        Assert.Equal(2025, Assert.Single(page.GroupCosts).Year);
        Assert.Equal(website.Costs.Totals, page.Totals);
        Assert.Equal("300", Assert.Single(page.Figures).Value);
        Assert.Equal("MNBG", Assert.Single(page.Glossary).Term);
        Assert.Equal("over", Assert.Single(page.Texts).Slug);
        Assert.Equal(Paper, page.Sources.Sources[0]);
    }

    [Fact]
    public void Lists_what_a_paper_says_in_a_contradiction_and_no_other_reading()
    {
        var itself = Sample.Difference("Titel", Paper, "§ 4");
        var website = Full() with { Differences = [itself with { OtherCitations = Sample.Cite(Other, "§ 9") }, itself] };

        Assert.Equal(
            [("dit", null), ("dit", null), ("dat", "§ 4")],
            Page(website, Paper).Differences.SelectMany(d => d.Readings).Select(reading => (reading.Text, reading.Place)));
        Assert.Equal([("dat", "§ 9")], Page(website, Other).Differences.SelectMany(d => d.Readings).Select(r => (r.Text, r.Place)));
    }

    [Fact]
    public void Counts_what_the_pages_list_newest_paper_first()
    {
        var view = Assert.Single(PageList.Of(Full(), Sample.Maps).OfType<SourcesView>());

        Assert.Equal([(Paper, 8), (Other, 1)], view.Uses.Select(use => (use.Source, use.Facts)));
    }

    private static SourceView Page(Website website, Source source) =>
        PageList.Of(website, Sample.Maps).OfType<SourceView>().Single(page => page.Source == source);

    private static Website Full()
    {
        var mission = Sample.Mission("unifil") with
        {
            Command = new Fact<string>(Sample.Stated("VN", Paper, "§ 1"), [], []),
            Funding = Sample.Known("BIV", Other),
            Prose = Sample.Text("", [.. Sample.Cite(Paper, "§ 2"), .. Sample.Cite(Paper, "§ 3"), .. Sample.Cite(Paper, "§ 2")]),
        };
        var ofMission = Sample.Line(2023, "unifil", 1m, Paper) with { Subject = new CostSubject("unifil", mission, null) };
        return Sample.Website with
        {
            Sources = [Other, Paper],
            Missions = [mission],
            Costs = new Costs(
                [Sample.Scope], [ofMission, Sample.Line(2025, "groep", 2m, Paper)],
                [Sample.Total(2023, 1m) with { Citations = Sample.Cite(Paper) }]),
            Figures = [new KeyFigure("300", "militairen", "oostflank", Sample.Cite(Paper), null)],
            Glossary = [new GlossaryEntry("MNBG", null, null, Sample.Cite(Paper), null)],
            TextPages = [new TextPage("over", "pages/over.md", "Over", "", Sample.Text("", Sample.Cite(Paper)))],
        };
    }
}
