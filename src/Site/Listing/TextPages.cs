using Site.Model;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Lists the pages of text; two of the files are parts of other pages.</summary>
public static class TextPages
{
    public static IEnumerable<TextView> Of(IReadOnlyList<TextPage> pages) =>
        pages.Where(page => page.Slug is not (CostsPage.Introduction or NotFoundPage.Slug))
            .OrderBy(page => page.Slug, StringComparer.Ordinal)
            .Select(page => new TextView(
                Paths.Text(page.Slug), page.Title, page.Description, page.File,
                NumberedSources.Of(page.Prose.Citations), page.Prose)
            { Embargo = page.Embargo });
}
