using Site.Listing;
using Site.Model;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>The files of the site for machines, apart from its data.</summary>
public static class FilesBesidePages
{
    public static IReadOnlyList<OutputFile> Of(Website website, IReadOnlyList<Page> pages)
    {
        ArgumentNullException.ThrowIfNull(website);
        return
        [
            SitemapFile.Write(website.Settings, pages),
            RobotsFile.Write(website.Settings),
            FeedFile.Write(website.Settings, [.. ChangesPage.NewestFirst(website)]),
            SearchDataFile.Write(pages.OfType<SearchView>().Single()),
            .. SecurityTxtFile.Write(website.Settings),
            .. RedirectsFile.Write(website.Settings, [.. pages.OfType<RedirectView>()]),
        ];
    }
}
