using Site.Input;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Which input files an editor opens to change what a page says: those that say most of it, the main one first.</summary>
public static class MainFiles
{
    public static IReadOnlyList<string> Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return [.. (page.File is { } file ? new[] { file } : []).Concat(Beside(page)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Beside(Page page) => page switch
    {
        HomeView => [DataFiles.Settings, DataFiles.Figures, DataFiles.Regions],
        MissionsView missions => [DataFiles.Regions, .. missions.Regions.SelectMany(region => FilesOf(region.Group.Missions))],
        MissionListView list => FilesOf(list.List.Missions),
        MissionView { Costs.Count: > 0 } => [DataFiles.Costs],
        TimelineView => [DataFiles.Settings],
        MapView => [DataFiles.MapSections, DataFiles.Areas, DataFiles.Countries],
        CostsView => [DataFiles.Costs, DataFiles.CostTotals, DataFiles.CostGroups],
        MandatesView => [DataFiles.Annex],
        DifferencesView => [DataFiles.Differences],
        DevelopmentsView or SourcesView or SourceView => [DataFiles.Sources],
        GlossaryView => [DataFiles.Glossary],
        ChangesView => [DataFiles.Changes],
        SearchView => [DataFiles.Glossary, DataFiles.Sources, DataFiles.Countries],
        OpenDataView or EditionsView => [DataFiles.Settings],
        NotFoundView { File: null } => [DataFiles.Settings],
        _ => [],
    };

    private static IEnumerable<string> FilesOf(IEnumerable<Mission> missions) => missions.Select(mission => mission.File);
}
