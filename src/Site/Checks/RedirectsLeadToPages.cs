using Site.Listing;
using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Every address that has moved leads in one step to a page that exists, and no page stands there any more.</summary>
public static class RedirectsLeadToPages
{
    public static IEnumerable<Problem> In(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        if (website.Redirects.Count == 0) return [];
        var pages = PageAddresses.Of(website);
        var first = website.Redirects.GroupBy(redirect => redirect.From).ToDictionary(same => same.Key, same => same.First());
        return website.Redirects.SelectMany(redirect => Of(redirect, pages, first));
    }

    private static IEnumerable<Problem> Of(
        Redirect redirect, IReadOnlySet<SitePath> pages, Dictionary<SitePath, Redirect> first)
    {
        if (pages.Contains(redirect.From)) yield return WrongRedirect.StillAPage(redirect);
        if (first[redirect.From] != redirect) yield return WrongRedirect.Twice(redirect, first[redirect.From].FromPlace);
        if (pages.Contains(redirect.To)) yield break;
        yield return first.ContainsKey(redirect.To)
            ? WrongRedirect.Chain(redirect, End(redirect, first) is { } end && pages.Contains(end) ? end : null)
            : WrongRedirect.NoPage(redirect, pages.Select(page => "/" + page.Value));
    }

    /// <summary>Where a chain of moves ends; null when it goes round.</summary>
    private static SitePath? End(Redirect redirect, Dictionary<SitePath, Redirect> first)
    {
        var (at, met) = (redirect.To, new HashSet<SitePath> { redirect.From });
        while (first.TryGetValue(at, out var next))
        {
            if (!met.Add(at)) return null;
            at = next.To;
        }

        return at;
    }
}
