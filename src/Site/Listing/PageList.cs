using Site.Model;
using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Lists every page of the site with all it shows, sorted and summed; templates only print.</summary>
public static class PageList
{
    public static IReadOnlyList<Page> Of(Website website, DrawnMaps maps)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(maps);
        var regions = RegionList.Of(website);
        var sources = SourcePages.Of(website, regions);
        var lists = MissionLists.Of(regions);
        var scale = new TimeScale(website.Missions, website.Settings.Peildatum);
        IReadOnlyList<Page> pages =
        [
            HomePage.Of(website, regions, maps.Atlas),
            MissionsPage.Of(regions, lists),
            .. MissionListPages.Of(lists, website.Missions.Count),
            .. MissionPages.Of(regions.SelectMany(region => region.Missions), website, maps.ByMission, scale),
            TimelinePage.Of(regions, scale),
            MapPage.Of(maps.Atlas, lists),
            CostsPage.Of(website),
            MandatesPage.Of(website, regions),
            DifferencesPage.Of(website, regions),
            DevelopmentsPage.Of(website, regions),
            SourcesPage.Of(sources),
            .. sources,
            GlossaryPage.Of(website.Glossary),
            ChangesPage.Of(website),
            OpenDataPage.Of(website),
            EditionsPage.Of(website.Editions),
            .. TextPages.Of(website.TextPages),
        ];
        var search = SearchPage.Of(website, pages);
        IEnumerable<Page> all =
            [.. pages, search, NotFoundPage.Of(website.TextPages), .. RedirectPages.Of(website.Redirects, [.. pages, search])];
        return [.. all.Select(page => Finished(page, website))];
    }

    /// <summary>The page of one mission as it is in the whole list, and the glossary that its terms lead to.</summary>
    /// <param name="website">The whole site.</param>
    /// <param name="mission">The mission.</param>
    /// <param name="map">Its map; null when no paper says where.</param>
    public static IReadOnlyList<Page> Of(Website website, Mission mission, MapDrawing? map)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(mission);
        var maps = new Dictionary<string, MapDrawing>();
        if (map is not null) maps[mission.Slug] = map;
        IEnumerable<Page> pages =
        [
            .. MissionPages.Of([mission], website, maps, new TimeScale(website.Missions, website.Settings.Peildatum)),
            GlossaryPage.Of(website.Glossary),
        ];
        return [.. pages.Select(page => Finished(page, website))];
    }

    private static Page Finished(Page page, Website website) =>
        page with { Changed = LastChange.Of(page, website), MadeOf = MainFiles.Of(page) };
}
