using Site.Model;
using Site.Model.Facts;
using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what each mission's page shows.</summary>
public static class MissionPages
{
    /// <summary>The pages of these missions, in the same order.</summary>
    public static IEnumerable<MissionView> Of(
        IEnumerable<Mission> missions, Website website, IReadOnlyDictionary<string, MapDrawing> maps, TimeScale scale)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(scale);
        var bySlug = website.Missions.ToDictionary(mission => mission.Slug);
        var sources = website.Sources.Index().ToDictionary(source => source.Item.Id, StringComparer.Ordinal);
        return missions.EachAtOnce(mission => Of(mission, website, bySlug, sources, maps) with
        {
            // Without a date of its own the bar would be a dot, which says no more than the status.
            Time = mission.Start.IsStated || mission.End.IsStated ? TimeBars.Of(mission, scale) : null,
            Axis = scale.Axis,
        });
    }

    private static MissionView Of(
        Mission mission,
        Website website,
        Dictionary<string, Mission> bySlug,
        Dictionary<string, (int, Source)> sources,
        IReadOnlyDictionary<string, MapDrawing> maps)
    {
        var costs = website.Costs.Of(mission)
            .OrderBy(line => line.Year).ThenBy(line => line.Scope.Title, DutchOrder.Comparer).ToList();
        var disputes = DifferencesPage.Of(mission, website.Differences);
        return new MissionView(
            Paths.Mission(mission.Slug),
            mission.Title,
            mission.Summary.Leading is { Value: var summary } ? Excerpt.Of(summary) : PageText.MissionDescription(mission.Title),
            mission.File,
            NumberedSources.Of(MissionCitations.OnPage(mission, costs)),
            mission,
            maps.GetValueOrDefault(mission.Slug),
            costs,
            Timeline.Of(mission, sources),
            [.. mission.Related.Select(slug => bySlug[slug])])
        {
            Embargo = mission.Embargo,
            Differences = disputes.Count,
            SpellingDifferences = disputes.SpellingCount,
        };
    }
}
