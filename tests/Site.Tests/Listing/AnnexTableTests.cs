using Site.Listing;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class AnnexTableTests
{
    private static readonly Source Paper = Sample.Source("rapportage", "2026-05-20") with
    {
        ReportedFrom = Sample.Date("2025-05"),
        ReportedUntil = Sample.Date("2026-04"),
    };

    [Fact]
    public void Prints_what_the_annex_says_with_what_the_text_says_beside_it()
    {
        var mission = Described("unifil") with
        {
            InternationalMandateUntil = new(Term("2026-12-31", "§ 2.3.1"), [], [Term("2024-08-31", "bijlage 1")]),
        };

        var row = Assert.Single(Rows(mission));

        Assert.Equal("2024-08-31", Date(Assert.Single(row.Mandate.Printed)));
        var elsewhere = Assert.Single(row.Mandate.Elsewhere);
        Assert.Equal((Standing.Leading, "2026-12-31"), (elsewhere.Standing, Date(elsewhere)));
        Assert.Equal([AnnexRemark.Contradicted, AnnexRemark.MandateEndedBefore], row.Remarks);
    }

    [Fact]
    public void Says_so_when_the_annex_leads_and_another_passage_contradicts_it()
    {
        var mission = Described("vpd") with
        {
            LegalBasis = new(Sample.Stated("Grondwet", Paper, "bijlage 1"), [], [Sample.Stated("Wet", Paper, "§ 2.7")]),
        };

        Assert.Equal([AnnexRemark.Disputed], Assert.Single(Rows(mission)).Remarks);
    }

    [Theory]
    [InlineData("2025-04-30", AnnexRemark.FrameworkEndedBefore)]
    [InlineData("2025-05-01", AnnexRemark.FrameworkEndedWithin)]
    [InlineData("2026-04-30", AnnexRemark.FrameworkEndedWithin)]
    [InlineData("2026-05-01", null)]
    public void Tells_when_a_framework_ran_out_by_the_period_of_the_paper(string until, AnnexRemark? expected)
    {
        var mission = Described("kfor") with { NationalFrameworkUntil = new(Term(until, "bijlage 1"), [], []) };

        Assert.Equal(expected is { } remark ? [remark] : [], Assert.Single(Rows(mission)).Remarks);
    }

    [Fact]
    public void Says_nothing_of_dates_when_the_paper_covers_no_period()
    {
        var undated = Paper with { Id = "zonder", ReportedFrom = null };
        var mission = Sample.Mission("kfor") with
        {
            Start = new(Sample.Stated(Sample.Date("2025"), undated, "§ 2"), [], []),
            NationalFrameworkUntil = new(
                Sample.Stated(new Term(TermKind.Until, Sample.Date("2020")), undated, "bijlage 1"), [], []),
        };

        Assert.Empty(Assert.Single(AnnexTable.Latest([Sample.Row(undated, "KFOR", "kfor")])!.Rows([mission])).Remarks);
    }

    [Fact]
    public void Keeps_the_printed_order_and_gives_missions_of_one_row_one_cell()
    {
        var missions = new[] { Printed("mashreq"), Printed("oostzee"), Printed("unc") };

        var rows = AnnexTable.Latest([Entry("UNC", "unc"), Entry("Early Forward Presence/SOLE", "oostzee", "mashreq")])!.Rows(missions);

        Assert.Equal(["UNC", "Early Forward Presence/SOLE"], rows.Select(row => row.Name));
        Assert.Equal(["mashreq", "oostzee"], rows[1].Missions.Select(mission => mission.Slug));
        Assert.Single(rows[1].LegalBasis.Printed);
    }

    [Fact]
    public void Tells_that_a_printed_name_is_not_the_one_that_leads()
    {
        var mission = Described("osc") with
        {
            Abbreviation = new(Sample.Stated("OSC", Paper, "§ 2.3.3"), [], [Sample.Stated("OCS", Paper, "bijlage 1")]),
            LegalBasis = new(Sample.Stated("Overeenkomst", Paper, "bijlage 1"), [], []),
        };

        var row = Assert.Single(Rows(mission));

        Assert.Equal([AnnexRemark.NamedOtherwise], row.Remarks);
    }

    [Fact]
    public void Tells_that_no_section_describes_a_mission()
    {
        var mission = Sample.Mission("poseidon") with { LegalBasis = new(Sample.Stated("Art. 51", Paper, "bijlage 1"), [], []) };

        Assert.Equal([AnnexRemark.NotDescribed], Assert.Single(Rows(mission)).Remarks);
    }

    [Fact]
    public void Takes_the_annex_of_the_latest_paper()
    {
        var older = Entry("Oud", "unc") with { Annex = new(Sample.Source("ouder", "2025-05-20"), "bijlage 1") };

        Assert.Equal(["Nieuw"], AnnexTable.Latest([older, Entry("Nieuw", "unc")])?.Entries.Select(entry => entry.Name));
        Assert.Null(AnnexTable.Latest([]));
    }

    private static IReadOnlyList<AnnexRow> Rows(Mission mission) => AnnexTable.Latest([Entry("Rij", mission.Slug)])!.Rows([mission]);

    private static AnnexEntry Entry(string name, params string[] slugs) => Sample.Row(Paper, name, slugs);

    private static Mission Described(string slug) =>
        Sample.Mission(slug) with { Start = new(Sample.Stated(Sample.Date("2025"), Paper, "§ 2.1"), [], []) };

    private static Mission Printed(string slug) => Described(slug) with
    {
        LegalBasis = new(Sample.Stated("Note Verbale", Paper, "bijlage 1"), [], []),
    };

    private static Statement<Term> Term(string until, string place) =>
        Sample.Stated(new Term(TermKind.Until, Sample.Date(until)), Paper, place);

    private static string? Date(StandingStatement stated) => ((Statement<Term>)stated.Statement).Value.Date?.ToString();
}
