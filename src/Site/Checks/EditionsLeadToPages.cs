using Site.Comparing;
using Site.Editions;
using Site.Listing;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Every page of an edition leads to the same page in the newest site, so that page exists or has moved.</summary>
public static class EditionsLeadToPages
{
    public static IEnumerable<Problem> In(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        if (website.Editions.Count == 0) return [];
        var pages = PageAddresses.Of(website);
        var known = pages.Concat(website.Redirects.Select(redirect => redirect.From)).ToHashSet();
        // From a list an edition leads to the list of all missions.
        return
            from edition in website.Editions
            from page in edition.Pages
            where !known.Contains(page) && !Overviews.IsList(page)
            select WrongEdition.PageGone(EditionArchive.NameOf(edition.Day), page, Nearest.To("/" + page.Value, pages.Select(address => "/" + address.Value)));
    }
}
