using Site.Model.Pages;

namespace Site.Comparing;

/// <summary>A published file that is not there any more.</summary>
/// <param name="Path">Its address.</param>
/// <param name="To">The data that a host which reads _redirects sends on to; null when there is none.</param>
public sealed record GoneFile(SitePath Path, SitePath? To);

/// <summary>
/// Files that others may fetch or link to: data and pictures. What the site makes for its own pages comes and goes with
/// them; the data of a mission that is gone without a redirect is covered by what its page asks for.
/// </summary>
internal static class GoneFiles
{
    private static readonly string[] _folders = ["data/", Paths.Picture("").Value, Paths.Editions.Value];

    public static IReadOnlyList<GoneFile> In(SiteFiles published, SiteFiles now, IReadOnlyList<GonePage> gone)
    {
        var left = published.Names.Except(now.Names).Order(StringComparer.Ordinal).ToList();
        var data = gone.Where(page => page.Page.MovesTo is null && page.IsRedirected).Select(page => (From: Paths.DataOf(page.Page.Path), To: Paths.DataOf(page.To)));
        return
        [
            .. left.Where(name => _folders.Any(folder => name.StartsWith(folder, StringComparison.Ordinal))).Select(name => new GoneFile(new SitePath(name), null)),
            .. data.Where(moved => moved.From is { } from && left.Contains(from.File)).Select(moved => new GoneFile(moved.From!.Value, moved.To)),
        ];
    }
}
