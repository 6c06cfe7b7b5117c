using Site.Listing;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class MandatesPageTests
{
    private static readonly Source Paper = Period("rapportage");
    private static readonly Source Other = Period("oostflank");

    [Fact]
    public void Lists_missions_that_the_annex_leaves_out_and_rows_without_a_mission()
    {
        var view = Of(
            [Sample.Row(Paper, "Poseidon", "poseidon"), Sample.Row(Paper, "UNIFIL", "unifil")],
            Stating("unifil", Paper, "§ 2.3.1", "bijlage 1"), Stating("nmi", Paper, "§ 2.3.4"), Stating("poseidon", Paper, "bijlage 1"),
            Stating("baltic-sentry", Other, "§ 2"), Stating("trainers", Sample.Source("brief"), "slot"));

        Assert.Equal(new Citation(Paper, "bijlage 1"), view.Annex);
        Assert.Equal(["Poseidon", "UNIFIL"], view.Rows.Select(row => row.Name));
        Assert.Equal(["nmi"], Slugs(view.LeftOut));
        Assert.Equal(["baltic-sentry"], Slugs(view.OtherPapers));
        Assert.Equal(["poseidon"], Slugs(view.Undescribed));
    }

    [Fact]
    public void Shows_what_papers_say_of_the_annex_and_no_other_difference()
    {
        var website = Sample.Website with
        {
            Missions = [Stating("unifil", Paper, "bijlage 1")],
            Annex = [Sample.Row(Paper, "UNIFIL", "unifil")],
            Differences = [Sample.Difference("Rijen", Paper, "bijlage 1"), Sample.Difference("Titel", Paper, "§ 1")],
        };

        Assert.Equal(["Rijen"], MandatesPage.Of(website, RegionList.Of(website)).Differences.Select(difference => difference.Subject));
    }

    [Fact]
    public void Says_that_there_is_no_annex()
    {
        var view = Of([], Stating("unifil", Paper, "§ 2.3.1"));

        Assert.Null(view.Annex);
        Assert.Empty(view.Rows);
        Assert.Empty(view.LeftOut);
        Assert.Equal(["unifil"], Assert.Single(view.Regions).Missions.Select(mission => mission.Slug));
    }

    private static MandatesView Of(IReadOnlyList<AnnexEntry> annex, params Mission[] missions)
    {
        var website = Sample.Website with { Missions = missions, Annex = annex };
        return MandatesPage.Of(website, RegionList.Of(website));
    }

    private static IEnumerable<string> Slugs(IEnumerable<MissionMention> mentions) => mentions.Select(mention => mention.Mission.Slug);

    private static Source Period(string id) => Sample.Source(id, "2026-05-20") with
    {
        ReportedFrom = Sample.Date("2025-05"),
        ReportedUntil = Sample.Date("2026-04"),
    };

    /// <summary>A mission with a legal basis that stands at these places.</summary>
    private static Mission Stating(string slug, Source source, params string[] places) => Sample.Mission(slug) with
    {
        LegalBasis = new(
            new Statement<string>("Resolutie", null, null, [.. places.Select(place => new Citation(source, place))], null), [], []),
    };
}
