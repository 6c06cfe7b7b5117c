using Site.Model;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists the editions that stand beside the site.</summary>
public static class EditionsPage
{
    public static EditionsView Of(IReadOnlyList<Edition> editions) => new(
        Paths.Editions, PageText.Editions, PageText.EditionsDescription, File: null, NumberedSources.None,
        [.. editions.OrderByDescending(edition => edition.Day)]);
}
