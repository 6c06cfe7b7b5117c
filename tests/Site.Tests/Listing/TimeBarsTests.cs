using System.Globalization;
using Site.Listing;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Tests.Listing;

public class TimeBarsTests
{
    private static readonly TimeScale Scale = new([Mission(null, null, "2028-12-31")], new DateOnly(2026, 6, 30));

    // First how sure a part is, then its days; "+" is what is still to come.
    [Theory]
    [InlineData("Running", "2024-02-01", "2025-03-31", "Sure 2024-02-01 2025-04-01")]
    [InlineData("Ended", "2025-09-01", "2025-12-01", "Sure 2025-09-01 2025-12-02")]
    [InlineData("Ended", "2025-04", "2026-04", "Within 2025-04-01 2025-05-01, Sure 2025-05-01 2026-04-01, Within 2026-04-01 2026-05-01")]
    [InlineData("Running", "2023", "2028", "Within 2023-01-01 2024-01-01, Sure 2024-01-01 2026-07-01, Sure+ 2026-07-01 2028-01-01, Within+ 2028-01-01 2029-01-01")]
    [InlineData("Ended", "2025-03-10~", "2025-12", "About 2025-02-10 2025-04-11, Sure 2025-04-11 2025-12-01, Within 2025-12-01 2026-01-01")]
    [InlineData("Ended", "2025-10", "2025-10", "Within 2025-10-01 2025-11-01")]
    [InlineData("Ended", "2024", "2024~", "About 2024-01-01 2025-02-01")]
    public void Is_as_exact_as_its_dates(string status, string start, string end, string parts) =>
        Assert.Equal(parts, Drawn(Bar(status, start, end)));

    [Theory]
    [InlineData("Running", "2026", "2027", "Within 2026-01-01 2026-07-01, Sure+ 2026-07-01 2027-01-01, Within+ 2027-01-01 2028-01-01")]
    [InlineData("Planned", "2026", "2027", "Within+ 2026-07-01 2027-01-01, Within+ 2027-01-01 2028-01-01")]
    [InlineData("Ended", "2025-01-01", "2026", "Sure 2025-01-01 2026-01-01, Within 2026-01-01 2026-07-01")]
    public void The_status_rules_out_days_that_the_date_leaves_open(string status, string start, string end, string parts) =>
        Assert.Equal(parts, Drawn(Bar(status, start, end)));

    [Theory]
    [InlineData("Running", "2025-07", null, "Within 2025-07-01 2025-08-01, Sure 2025-08-01 2026-07-01", false, true)]
    [InlineData("Running", null, "2026-12-31", "Sure+ 2026-07-01 2027-01-01", true, false)]
    [InlineData("Running", null, null, "Moment 2026-07-01", true, true)]
    [InlineData("StandingBy", null, null, "Moment 2026-07-01", true, true)]
    [InlineData("Planned", "2027-01-01", null, "Moment+ 2027-01-01", false, true)]
    [InlineData("Ended", null, "2025-06-30", "Moment 2025-07-01", true, false)]
    public void What_no_paper_says_stays_open(string status, string? start, string? end, string parts, bool openStart, bool openEnd)
    {
        var bar = Bar(status, start, end)!;

        Assert.Equal(parts, Drawn(bar));
        Assert.Equal((openStart, openEnd), (bar.Start.IsOpen, bar.End.IsOpen));
    }

    [Theory]
    [InlineData("Ended", null, null)]
    [InlineData("Planned", null, null)]
    [InlineData(null, null, null)]
    [InlineData(null, "2024-12", "2024-03")]
    public void Is_not_drawn_when_nothing_is_known_or_the_period_cannot_be(string? status, string? start, string? end) =>
        Assert.Null(Bar(status, start, end));

    [Theory]
    [InlineData("2017", "2027", 2017, null, "Sure 2022-01-01 2026-07-01, Sure+ 2026-07-01 2027-01-01, Within+ 2027-01-01 2028-01-01")]
    [InlineData("2021-12-31", null, 2021, null, "Sure 2022-01-01 2026-07-01")]
    [InlineData("2022", null, null, null, "Within 2022-01-01 2023-01-01, Sure 2023-01-01 2026-07-01")]
    [InlineData("2025-01-01", "2035", null, 2035, "Sure 2025-01-01 2026-07-01, Sure+ 2026-07-01 2029-01-01")]
    public void A_date_beside_the_axis_is_its_year_at_the_edge(string start, string? end, int? before, int? after, string parts)
    {
        var bar = Bar("Running", start, end)!;

        Assert.Equal((before, after), (bar.Start.Beyond, bar.End.Beyond));
        Assert.Equal(parts, Drawn(bar));
    }

    [Fact]
    public void What_was_over_before_the_axis_is_a_moment_at_its_edge() =>
        Assert.Equal("Moment 2022-01-01", Drawn(Bar("Ended", "2017", "2019")));

    [Theory]
    [InlineData("2026", 2022, 2027)]
    [InlineData("2028-12-31", 2022, 2028)]
    [InlineData("2060", 2022, 2030)]
    public void The_axis_reaches_from_four_years_before_to_the_last_end_but_not_far(string end, int first, int last)
    {
        var axis = new TimeScale([Mission(null, null, end)], new DateOnly(2026, 6, 30)).Axis;

        Assert.Equal((first, last), (axis.Years[0].Year, axis.Years[^1].Year));
        Assert.Equal(0, axis.Years[0].At);
        Assert.All(axis.Years.Zip(axis.Years.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At));
        Assert.InRange(axis.Peildatum, axis.Years.Single(year => year.Year == 2026).At, axis.Years.Single(year => year.Year == 2027).At);
    }

    private static TimeBar? Bar(string? status, string? start, string? end) => TimeBars.Of(Mission(status, start, end), Scale);

    private static Mission Mission(string? status, string? start, string? end) =>
        Sample.Mission("a", status is null ? null : Enum.Parse<MissionStatus>(status)) with
        {
            Start = start is null ? Fact<EdtfDate>.NotStated : Sample.Known(Sample.Date(start)),
            End = end is null ? Fact<EdtfDate>.NotStated : Sample.Known(Sample.Date(end)),
        };

    private static string Drawn(TimeBar? bar)
    {
        Assert.NotNull(bar);
        Assert.All(bar.Parts.Zip(bar.Parts.Skip(1)), pair => Assert.Equal(pair.First.From + pair.First.Width, pair.Second.From));
        return string.Join(", ", bar.Parts.Select(part =>
            $"{part.Kind}{(part.IsToCome ? "+" : "")} {Day(part.From)}{(part.Width > 0 ? " " + Day(part.From + part.Width) : "")}"));
    }

    /// <summary>The day that is drawn there.</summary>
    private static string Day(decimal at)
    {
        var (first, days) = (Scale.Axis.First, Scale.Axis.Last.DayNumber - Scale.Axis.First.DayNumber + 1);
        return first.AddDays((int)Math.Round(at * days / 100)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
