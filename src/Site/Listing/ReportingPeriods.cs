using Site.Model.Facts;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>The periods that papers report on.</summary>
public static class ReportingPeriods
{
    /// <summary>Each period with its papers, the earliest first.</summary>
    public static IReadOnlyList<ReportingPeriod> Of(IEnumerable<Source> sources) =>
    [
        .. sources.Where(source => source is { ReportedFrom: not null, ReportedUntil: not null })
            .GroupBy(source => new MonthSpan(source.ReportedFrom!.Value, source.ReportedUntil!.Value))
            .OrderBy(period => period.Key.From.First)
            .Select(period => new ReportingPeriod(period.Key, [.. period])),
    ];

    /// <summary>The months between two periods; null when there are none.</summary>
    public static MonthSpan? Gap(ReportingPeriod? then, ReportingPeriod? now)
    {
        if (then is null || now is null) return null;
        var (first, last) = (then.Span.Until.Last.AddDays(1), now.Span.From.First.AddDays(-1));
        return first > last ? null : new MonthSpan(Month(first), Month(last));
    }

    /// <summary>Papers of no period that are later than every paper on this one, the earliest first.</summary>
    public static IEnumerable<Source> After(ReportingPeriod? period, IEnumerable<Source> sources)
    {
        if (period is null) return [];
        var last = period.Sources.Max(Timeline.Moment);
        return sources.Where(source => source.ReportedFrom is null && Timeline.Moment(source) > last).OrderBy(Timeline.Moment);
    }

    private static EdtfDate Month(DateOnly day) => new(day.Year, day.Month, null, false);
}
