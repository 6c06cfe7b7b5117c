using Site.Model;
using Site.Tests.Sites;

namespace Site.Tests.Embargo;

/// <summary>The small good site with one thing changed, read just before, at and long after a moment.</summary>
public sealed class PublicationTests
{
    private const string Mission = "missions/battlegroup-litouwen.md";
    private const string Sources = "data/sources.csv";
    private static readonly DateTimeOffset Moment = new(2027, 5, 19, 13, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void The_first_public_earlier_statement_leads_again()
    {
        var site = With(Mission, "  asOf: 2026-06-30\n  note: De brief", "  asOf: 2026-06-30\n  publish: 2027-05-19T13:00\n  note: De brief");

        var end = Before(site).Missions[0].End;

        Assert.Equal(["2026-12-31", "2024", "2028-12"], end.Statements.Select(one => one.Statement.Content.ToString()));
        Assert.Equal("2028-12-31", At(site).Missions[0].End.Lead!.Content.ToString());
    }

    [Fact]
    public void An_embargoed_source_takes_along_what_cites_only_it()
    {
        var site = With(Sources, text => WithColumn(text, "kamerbrief-2026-06", "2027-05-19"))
            .With("data/differences.csv", "subject,reading,source,other,otherSource,leads,kind,note\n")
            .With(Mission, Text(Mission).Replace("; @kamerbrief-2026-06, Verlenging", "", StringComparison.Ordinal));

        var before = Before(site);

        Assert.Equal(2, before.Sources.Count);
        Assert.Equal("2026-12-31", before.Missions[0].End.Lead!.Content.ToString());
        Assert.Equal(["2026-12-31", "2024"], before.Missions[0].End.Statements.Select(one => one.Statement.Content.ToString()));
        Assert.False(before.Missions[0].NationalFramework.IsStated);
        Assert.Equal(2, before.Missions[0].Aliases.Count);
    }

    [Fact]
    public void A_statement_keeps_the_sources_that_are_public()
    {
        var site = With(Sources, text => WithColumn(text, "rapportage-2024", "2027-05-19"));

        var (readings, problems) = site.Read(Moment.AddDays(-2));

        // The prose and the costs still name it; the facts do not.
        Assert.Null(readings);
        Assert.DoesNotContain(problems, problem => problem.Message.Contains("aliases", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mission_whose_summary_is_under_embargo_is_too()
    {
        var site = With("missions/opleiding-noorwegen.md", "kou., source: rapportage-2024", "kou., publish: 2027-05-19T13:00, source: rapportage-2024")
            .With("missions/wacht-op-zee.md", Text("missions/wacht-op-zee.md"));

        Assert.DoesNotContain(Before(site).Missions, mission => mission.Slug == "opleiding-noorwegen");
        Assert.Equal(["battlegroup-litouwen"], Before(site).Missions.Single(mission => mission.Slug == "wacht-op-zee").Related);
        Assert.Equal(3, At(site).Missions.Count);
    }

    [Theory]
    [InlineData("peildatum: 2026-06-30", "peildatum: [{ value: 2027-04-30, publish: 2027-05-19T13:00 }, { value: 2026-06-30 }]")]
    public void A_setting_changes_at_the_moment(string old, string now)
    {
        var site = With("site.yml", old, now);

        Assert.Equal(new DateOnly(2026, 6, 30), Before(site).Settings.Peildatum);
        Assert.Equal(new DateOnly(2027, 4, 30), At(site).Settings.Peildatum);
    }

    [Fact]
    public void What_is_shown_before_its_moment_carries_it_and_what_is_public_carries_nothing()
    {
        var site = With(Mission, "title: Battlegroup Litouwen\n", "title: Battlegroup Litouwen\npublish: 2027-05-19T13:00\n")
            .With("pages/over.md", "---\ntitle: Over\ndescription: Over.\n---\n")
            .With("data/costs.csv", Header("data/costs.csv")).With("data/cost-totals.csv", Header("data/cost-totals.csv"))
            .With("data/changes.csv", Header("data/changes.csv")).With("data/redirects.csv", Header("data/redirects.csv"));

        var (readings, problems) = site.Read(Moment.AddTicks(-1));

        Assert.Empty(problems);
        Assert.Equal(Moment, readings!.Full.Missions[0].Embargo);
        Assert.Null(At(site).Missions[0].Embargo);
        Assert.Equal("missie “battlegroup-litouwen”", Assert.Single(readings.ToCome).What);
    }

    [Fact]
    public void A_problem_at_a_moment_between_is_told_now()
    {
        // On the first moment the mission comes, with a link to a page that only comes on the second.
        var site = With("missions/wacht-op-zee.md", "Het schip let op kabels", ":::embargo 2027-05-19T13:00\nZie [dit](../pages/later.md).\n:::\n\nHet schip let op kabels")
            .With("pages/later.md", "---\ntitle: Later\ndescription: Later.\npublish: 2027-06-01\n---\nTekst.\n");

        var problem = Assert.Single(site.Read(Moment.AddYears(-1)).Problems);

        Assert.Equal(("missions/wacht-op-zee.md", "../pages/later.md"), (problem.Where.File, problem.Read));
    }

    [Theory]
    [InlineData("data/figures.csv")]
    [InlineData("data/glossary.csv")]
    [InlineData("data/changes.csv")]
    [InlineData("data/differences.csv")]
    public void Every_row_may_have_a_moment(string file)
    {
        var lines = Text(file).TrimEnd('\n').Split('\n');
        var site = FixtureSite.Good.With(file, $"{lines[0]},publish\n{lines[1]},2027-05-19\n{string.Concat(lines[2..].Select(line => line + ",\n"))}");

        var (before, after) = (Before(site), At(site));

        Assert.Equal(Rows(after, file) - 1, Rows(before, file));
    }

    private static int Rows(Website site, string file) => file switch
    {
        "data/figures.csv" => site.Figures.Count,
        "data/glossary.csv" => site.Glossary.Count,
        "data/changes.csv" => site.Changes.Count,
        _ => site.Differences.Count,
    };

    private static string WithColumn(string text, string id, string moment) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select((line, i) =>
            line + "," + (i == 0 ? "publish" : line.StartsWith(id, StringComparison.Ordinal) ? moment : "") + "\n"));

    private static string Header(string file) => Text(file).Split('\n')[0] + "\n";

    private static string Text(string file) => System.Text.Encoding.UTF8.GetString(FixtureSite.Good.Files[file]);

    private static FixtureSite With(string file, Func<string, string> change) => FixtureSite.Good.With(file, change(Text(file)));

    private static FixtureSite With(string file, string old, string now)
    {
        Assert.Contains(old, Text(file), StringComparison.Ordinal);
        return With(file, text => text.Replace(old, now, StringComparison.Ordinal));
    }

    private static Website Before(FixtureSite site) => Public(site, Moment.AddDays(-2));

    private static Website At(FixtureSite site) => Public(site, Moment);

    private static Website Public(FixtureSite site, DateTimeOffset moment)
    {
        var (readings, problems) = site.Read(moment);
        Assert.Empty(problems);
        return readings!.Public;
    }
}
