using Site.Input;
using Site.Model;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Every address at which the site has a page of its own, known without making the pages.</summary>
public static class PageAddresses
{
    public static IReadOnlySet<SitePath> Of(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        return new HashSet<SitePath>(
        [
            SitePath.Home,
            .. FixedPages.Addresses.Where(path => path != Paths.Feed),
            .. website.Missions.Select(mission => Paths.Mission(mission.Slug)),
            .. website.Sources.Select(source => Paths.Source(source.Id)),
            .. MissionLists.Of(RegionList.Of(website)).Select(list => Paths.MissionList(list.Kind, list.Id)),
            .. website.TextPages
                .Where(page => page.Slug is not (CostsPage.Introduction or NotFoundPage.Slug))
                .Select(page => Paths.Text(page.Slug)),
        ]);
    }
}
