using Site.Model;
using Site.Model.Missions;
using Site.Tests.Sites;

namespace Site.Tests.Embargo;

/// <summary>Rows that go at a moment, with or without another in their place.</summary>
public sealed class ReplacedRowTests
{
    private static readonly DateTimeOffset Moment = new(2027, 5, 19, 13, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("data/figures.csv", "4.126,militairen", "5.137,militairen", "5.137")]
    [InlineData("data/sources.csv", "kamerbrief-2026-06,Kamerbrief juni 2026", "kamerbrief-2026-06,Kamerbrief van juni", "Kamerbrief van juni")]
    [InlineData("data/countries.csv", "DE,Duitsland", "DE,Bondsrepubliek", "Bondsrepubliek")]
    [InlineData("data/regions.csv", "zee,Op zee", "zee,Op de zeeën", "Op de zeeën")]
    [InlineData("data/costs.csv", "2023,inzet,battlegroup-litouwen,31.37,1.1", "2023,inzet,battlegroup-litouwen,31.37,6.66", "6.66")]
    public void A_row_is_replaced_at_the_moment(string file, string old, string now, string told)
    {
        var site = FixtureSite.Good.With(file, Replaced(file, old, now, "2027-05-19T13:00", "2027-05-19T13:00"));

        var (before, after) = (Public(site, Moment.AddDays(-2)), Public(site, Moment));

        Assert.Equal(Dump.Of(FixtureSite.Good.Read().Website), Dump.Of(before));
        Assert.DoesNotContain(told, Dump.Of(before), StringComparison.Ordinal);
        Assert.Contains(told, Dump.Of(after), StringComparison.Ordinal);
        Assert.Equal(Counts(before), Counts(after));
        Assert.DoesNotContain(site.Read(Moment.AddDays(-2)).Readings!.Full.Missions, mission => mission.Embargo is not null || mission.Facts().Any(named => named.Fact.Lead?.Embargo is not null));
    }

    private static (int Figures, int Sources, int Countries, int Regions, int Lines) Counts(Website site) =>
        (site.Figures.Count, site.Sources.Count, site.Countries.Count, site.Regions.Count, site.Costs.Lines.Count);

    [Theory]
    [InlineData("2027-05-19T13:00", "2027-06-01", "staat er twee keer")]
    [InlineData("2027-06-01", "2027-05-19T13:00", "is onder embargo tot dinsdag 1 juni 2027")]
    public void Rows_that_overlap_or_leave_a_gap_are_a_problem_now(string publish, string until, string message)
    {
        var site = FixtureSite.Good.With("data/regions.csv", Replaced("data/regions.csv", "zee,Op zee", "zee,Op de zeeën", publish, until));

        Assert.Contains(site.Read(Moment.AddYears(-1)).Problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_only_goes_is_gone_at_the_moment_and_nothing_waits_after_it()
    {
        var site = FixtureSite.Good.With("data/figures.csv", "value,label,scope,source,note,until\n" + Text("data/figures.csv").Split('\n')[1] + ",2027-05-19T13:00\n");

        Assert.Single(Public(site, Moment.AddDays(-2)).Figures);
        Assert.Empty(Public(site, Moment).Figures);
        Assert.Empty(site.Read(Moment).Readings!.ToCome);
        Assert.True(Assert.Single(site.Read(Moment.AddDays(-2)).Readings!.ToCome).IsEnd);
    }

    /// <summary>The file with a row that goes and one that takes its place, at the end of the file.</summary>
    private static string Replaced(string file, string old, string now, string publish, string until)
    {
        var rows = Text(file).TrimEnd('\n').Split('\n').Where(row => row.Count(c => c == '"') % 2 == 0).ToList();
        var row = Assert.Single(rows, row => row.StartsWith(old, StringComparison.Ordinal));
        var text = Text(file).TrimEnd('\n').Replace(row, $"{row},,{until}", StringComparison.Ordinal).Replace(rows[0], $"{rows[0]},publish,until", StringComparison.Ordinal);
        return $"{text}\n{row.Replace(old, now, StringComparison.Ordinal)},{publish},\n";
    }

    private static string Text(string file) => System.Text.Encoding.UTF8.GetString(FixtureSite.Good.Files[file]);

    private static Website Public(FixtureSite site, DateTimeOffset moment)
    {
        var (readings, problems) = site.Read(moment);
        Assert.Empty(problems);
        return readings!.Public;
    }
}
