using Site.Model;
using Site.Model.Pages;
using Site.Problems;

namespace Site.Comparing;

/// <summary>A published address at which no page of its own is any more.</summary>
/// <param name="Page">What was published there.</param>
/// <param name="To">Where it sends on to, or else the page that a visitor most likely looks for.</param>
/// <param name="IsRedirected">Whether visitors are sent on.</param>
/// <param name="IsSamePage">Whether the new page is the same one under another name.</param>
public sealed record GonePage(PageText Page, SitePath To, bool IsRedirected, bool IsSamePage);

/// <summary>Finds for every address that is no page any more the page that took its place.</summary>
internal static class Successors
{
    public static IReadOnlyList<GonePage> Of(
        IReadOnlyList<PageText> gone, IReadOnlyDictionary<SitePath, PageText> before,
        IReadOnlyDictionary<SitePath, PageText> after, Website website)
    {
        var fresh = after.Values.Where(page => page.MovesTo is null && !before.ContainsKey(page.Path))
            .OrderBy(page => page.Path.Value, StringComparer.Ordinal).ToList();
        return [.. gone.Select(page => Of(page, fresh, after, website))];
    }

    private static GonePage Of(
        PageText gone, List<PageText> fresh, IReadOnlyDictionary<SitePath, PageText> after, Website website)
    {
        if (after.TryGetValue(gone.Path, out var here) && here.MovesTo is { } target)
            return new GonePage(gone, target, IsRedirected: true, IsSamePage: fresh.Any(page => page.Path == target));
        if (gone.MovesTo is { } earlier && after.TryGetValue(earlier, out var still) && still.MovesTo is null)
            return new GonePage(gone, earlier, IsRedirected: false, IsSamePage: false);
        var beside = fresh.Where(page => Parent(page.Path) == Parent(gone.Path)).ToList();
        var same = beside.Find(page => page.Title == gone.Title);
        // What is an overview of one country is no overview of a country with almost the same name.
        if (!Overviews.Has(gone.Path))
            same ??= beside.Find(page => Aliases(website, page.Path).Contains(gone.Title, StringComparer.OrdinalIgnoreCase))
                ?? beside.Find(page => Name(page.Path) == Nearest.To(Name(gone.Path), beside.Select(other => Name(other.Path))));
        return new GonePage(gone, same?.Path ?? Above(gone.Path, after), IsRedirected: false, IsSamePage: same is not null);
    }

    private static string Name(SitePath path) => path.Value.TrimEnd('/').Split('/')[^1];

    private static IEnumerable<string> Aliases(Website website, SitePath path) =>
        website.Missions.Where(mission => Paths.Mission(mission.Slug) == path)
            .SelectMany(mission => mission.Aliases.Append(mission.Abbreviation))
            .Select(name => name.Leading?.Value).OfType<string>();

    /// <summary>The nearest page above it that is still there.</summary>
    private static SitePath Above(SitePath path, IReadOnlyDictionary<SitePath, PageText> pages)
    {
        for (var at = Parent(path); at != SitePath.Home; at = Parent(at))
            if (pages.TryGetValue(at, out var page) && page.MovesTo is null) return at;
        return SitePath.Home;
    }

    private static SitePath Parent(SitePath path)
    {
        var end = path.Value.TrimEnd('/').LastIndexOf('/');
        return end < 0 ? SitePath.Home : new SitePath(path.Value[..(end + 1)]);
    }
}
