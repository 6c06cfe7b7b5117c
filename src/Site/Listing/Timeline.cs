using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>What was reported when: the facts of a mission by paper, oldest paper first, papers of no known time last.</summary>
public static class Timeline
{
    public static IReadOnlyList<ReportedOn> Of(Mission mission, IReadOnlyList<Source> sources) =>
    [
        .. sources.OrderBy(source => Moment(source) ?? DateOnly.MaxValue)
            .Select(source => new ReportedOn(source, [.. Reports.OfFacts(mission, source)]))
            .Where(reported => reported.Reports.Count > 0),
    ];

    /// <summary>The day a paper stands at: its date, or without one the end of the period it covers.</summary>
    public static DateOnly? Moment(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return (source.Date ?? source.ReportedUntil)?.Last;
    }
}
