using Site.Input;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists a page for every address that has moved; the checks have made sure that each leads to a page.</summary>
public static class RedirectPages
{
    public static IEnumerable<RedirectView> Of(IReadOnlyList<Redirect> redirects, IReadOnlyList<Page> pages)
    {
        ArgumentNullException.ThrowIfNull(redirects);
        var titles = pages.ToDictionary(page => page.Path, page => page.Title);
        return redirects.Select(redirect => new RedirectView(
            redirect.From,
            PageText.Moved(redirect.From),
            PageText.MovedDescription(titles[redirect.To]),
            DataFiles.Redirects,
            NumberedSources.None,
            redirect.To,
            titles[redirect.To]));
    }
}
