using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what each source's page shows: everything on the site that rests on it. Newest source first.</summary>
public static class SourcePages
{
    public static IReadOnlyList<SourceView> Of(Website website, IReadOnlyList<RegionMissions> regions)
    {
        ArgumentNullException.ThrowIfNull(website);
        var missions = regions.SelectMany(region => region.Missions)
            .SelectMany(mission => MissionSources.Of(mission, website.Costs).Select(source => (source, mission)))
            .ToLookup(said => said.source, said => said.mission, StringComparer.Ordinal);
        var sharedTitles = website.Sources.GroupBy(source => source.Title)
            .Where(title => title.Count() > 1).Select(title => title.Key).ToHashSet();
        var groupCosts = website.Costs.Lines.Where(line => line.Subject.Mission is null).ToList();
        return website.Sources
            .OrderByDescending(source => Timeline.Moment(source) ?? DateOnly.MinValue)
            .EachAtOnce(source => Of(source, PageText.Source(source, sharedTitles.Contains(source.Title)), website, missions[source.Id], groupCosts));
    }

    private static SourceView Of(Source source, string title, Website website, IEnumerable<Mission> missions, IReadOnlyList<CostLine> groupCosts)
    {
        bool Cited(IEnumerable<Citation> citations) => Reports.Cites(citations, source);
        var byMission = missions.Select(mission => OfMission(mission, source, website))
            .Where(reports => reports.Reports.Count + reports.Costs.Count > 0).ToList();
        var view = new SourceView(
            Paths.Source(source.Id), title, Excerpt.Of(PageText.SourceDescription(source)), File: null, NumberedSources.None,
            source,
            byMission,
            [.. website.Costs.Totals.Where(total => Cited(total.Citations))],
            [.. website.Figures.Where(figure => Cited(figure.Citations))],
            [.. website.Glossary.Where(entry => Cited(entry.Citations))])
        {
            Embargo = source.Embargo,
            GroupCosts = [.. groupCosts.Where(line => Cited(line.Citations))],
            Texts = [.. website.TextPages.Where(page => Cited(page.Prose.Citations))],
            Differences = [.. website.Differences.Select(difference => OfDifference(difference, source))
                .Where(difference => difference.Readings.Count > 0)],
        };
        return view with { Sources = NumberedSources.Of(Citations(view)) };
    }

    private static MissionReports OfMission(Mission mission, Source source, Website website) => new(
        mission,
        [.. Reports.OfFacts(mission, source), .. Reports.OfProse(mission, source)],
        [.. website.Costs.Of(mission).Where(line => Reports.Cites(line.Citations, source))]);

    private static SourceDifference OfDifference(Difference difference, Source source) => new(
        difference,
        [.. new[] { (difference.Reading, difference.Citations), (difference.Other, difference.OtherCitations) }
            .Where(reading => Reports.Cites(reading.Item2, source))
            .Select(reading => new SourceReading(reading.Item1, Reports.Place(reading.Item2, source)))]);

    /// <summary>The source itself first; then papers that state the same.</summary>
    private static IEnumerable<Citation> Citations(SourceView view) =>
        new[] { new Citation(view.Source, null) }
            .Concat(view.Missions.SelectMany(m => m.Reports).SelectMany(report => report.Statement.Citations))
            .Concat(view.Missions.SelectMany(m => m.Costs).SelectMany(line => line.Citations))
            .Concat(view.GroupCosts.SelectMany(line => line.Citations))
            .Concat(view.Totals.SelectMany(total => total.Citations))
            .Concat(view.Figures.SelectMany(figure => figure.Citations))
            .Concat(view.Glossary.SelectMany(entry => entry.Citations));
}
