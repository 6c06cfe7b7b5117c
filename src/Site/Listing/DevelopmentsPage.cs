using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what changed between the last two reporting periods, and what later papers report.</summary>
public static class DevelopmentsPage
{
    private static readonly FactName[] _told =
        [FactName.Status, FactName.Start, FactName.End, FactName.Strength, FactName.NationalFrameworkUntil, FactName.Funding, FactName.Event];

    public static DevelopmentsView Of(Website website, IReadOnlyList<RegionMissions> regions)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(regions);
        var periods = ReportingPeriods.Of(website.Sources);
        var now = periods.Count > 0 ? periods[^1] : null;
        var then = periods.Count > 1 ? periods[^2] : null;
        var gap = ReportingPeriods.Gap(then, now);
        var view = new DevelopmentsView(
            Paths.Developments, PageText.Developments, PageText.DevelopmentsDescription, File: null, NumberedSources.None,
            then, now, gap,
            [.. regions.Select(region => Of(region, new MissionComparison(then, now, gap))).Where(region => region.Missions.Count > 0)],
            [.. ReportingPeriods.After(now, website.Sources)
                .SelectMany(source => regions.SelectMany(region => region.Missions).Select(mission => Later(mission, source)))
                .Where(later => later.Reports.Count > 0)]);
        return view with { Sources = NumberedSources.Of(Citations(view)) };
    }

    private static RegionDevelopments Of(RegionMissions region, MissionComparison comparison)
    {
        var comparable = region.Missions.Any(comparison.WasReportedThen);
        return new RegionDevelopments(
            region.Region, comparable,
            [.. region.Missions.Select(mission => comparison.Of(mission, comparable))
                .Where(mission => mission.Then is not null || mission.Now is not null)]);
    }

    private static LaterReport Later(Mission mission, Source source)
    {
        var developments = new List<Development>();
        if (mission.End is { Leading: { } end, Earlier: [{ } earlier, ..] } && Reports.Cites(end.Citations, source))
            developments.Add(new Development(DevelopmentKind.Extended, earlier, end));
        if (mission.Status.Leading is { Value: MissionStatus.Planned } planned && Reports.Cites(planned.Citations, source))
            developments.Add(new Development(DevelopmentKind.Planned));
        return new LaterReport(
            mission, source, developments, [.. Reports.OfFacts(mission, source).Where(report => _told.Contains(report.Name))]);
    }

    private static IEnumerable<Citation> Citations(DevelopmentsView view) =>
        Papers(view.Then).Concat(Papers(view.Now))
            .Concat(view.Regions.SelectMany(region => region.Missions).SelectMany(Statements).SelectMany(s => s.Citations))
            .Concat(view.Later.SelectMany(later => later.Reports).SelectMany(report => report.Statement.Citations));

    private static IEnumerable<Citation> Papers(ReportingPeriod? period) =>
        (period?.Sources ?? []).Select(source => new Citation(source, null));

    private static IEnumerable<Statement> Statements(MissionDevelopments mission) =>
        new[] { mission.Then, mission.Now }.OfType<PeriodReport>().SelectMany(report => report.Ends.Concat(report.Size))
            .Concat(mission.Developments.SelectMany(development => new[] { development.From, development.To }).OfType<Statement>());
}
