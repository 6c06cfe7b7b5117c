using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>
/// What was reported when: the facts of a mission that change over time, by paper,
/// oldest paper first, papers of no known time last. The rest stands once, on the page itself.
/// </summary>
public static class Timeline
{
    private static readonly FactName[] _changing =
    [
        FactName.Status, FactName.Start, FactName.End, FactName.Strength, FactName.Partner,
        FactName.LegalBasis, FactName.InternationalMandate, FactName.InternationalMandateUntil,
        FactName.NationalFramework, FactName.NationalFrameworkUntil, FactName.Funding,
    ];

    /// <param name="mission">The mission.</param>
    /// <param name="sources">The papers of the site by id, with their order.</param>
    public static IReadOnlyList<ReportedOn> Of(Mission mission, IReadOnlyDictionary<string, (int Order, Source Source)> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return
        [
            .. MissionSources.OfFacts(mission).Where(sources.ContainsKey).Select(id => sources[id])
                .OrderBy(said => Moment(said.Source) ?? DateOnly.MaxValue).ThenBy(said => said.Order)
                .Select(said => said.Source)
                .Select(source => new ReportedOn(source, [.. Reports.OfFacts(mission, source).Where(IsChanging)]))
                .Where(reported => reported.Reports.Count > 0),
        ];
    }

    private static bool IsChanging(Report report) => _changing.Contains(report.Name);

    /// <summary>The day a paper stands at: its date, or without one the end of the period it covers.</summary>
    public static DateOnly? Moment(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return (source.Date ?? source.ReportedUntil)?.Last;
    }
}
