using Site.Model.Pages;
using Site.Problems;

namespace Site.Comparing;

/// <summary>A published address at which no page of its own is any more.</summary>
/// <param name="Page">What was published there.</param>
/// <param name="To">Where it sends on to, or else the page that a visitor most likely looks for.</param>
/// <param name="IsRedirected">Whether visitors are sent on.</param>
/// <param name="IsSamePage">Whether the new page is the same one under another name.</param>
public sealed record GonePage(PageText Page, SitePath To, bool IsRedirected, bool IsSamePage)
{
    /// <summary>The facts of the mission that stood there; null at other pages and where they cannot be read.</summary>
    public MissionData? Data { get; init; }

    /// <summary>The page that is the same one, where visitors are sent on to another; null otherwise.</summary>
    public SitePath? Rather { get; init; }
}

/// <summary>Finds for every address that is no page any more the page that took its place.</summary>
internal sealed class Successors(
    IReadOnlyDictionary<SitePath, PageText> after, IReadOnlyList<PageText> fresh, IReadOnlyDictionary<SitePath, SitePath> renamed)
{
    public GonePage Of(PageText gone)
    {
        SitePath? same = gone.MovesTo is not null ? null : renamed.TryGetValue(gone.Path, out var now) ? now : Beside(gone)?.Path;
        if (after.TryGetValue(gone.Path, out var here) && here.MovesTo is { } target)
            return new GonePage(gone, target, IsRedirected: true, IsSamePage: fresh.Any(page => page.Path == target))
            {
                Rather = same is { } other && other != target ? other : null,
            };
        if (gone.MovesTo is { } earlier && after.TryGetValue(earlier, out var still) && still.MovesTo is null)
            return new GonePage(gone, earlier, IsRedirected: false, IsSamePage: false);
        return new GonePage(gone, same ?? Above(gone.Path), IsRedirected: false, IsSamePage: same is not null);
    }

    /// <summary>Of a page that is no mission: the new one with the same title, or with almost the same address.</summary>
    private PageText? Beside(PageText gone)
    {
        if (Paths.SlugOf(gone.Path) is not null) return null;
        var beside = fresh.Where(page => Parent(page.Path) == Parent(gone.Path)).ToList();
        var same = beside.Find(page => page.Title == gone.Title);
        // What is an overview of one country is no overview of a country with almost the same name.
        return same is not null || Overviews.Has(gone.Path) ? same
            : beside.Find(page => Name(page.Path) == Nearest.To(Name(gone.Path), beside.Select(other => Name(other.Path))));
    }

    private static string Name(SitePath path) => path.Value.TrimEnd('/').Split('/')[^1];

    /// <summary>The nearest page above it that is still there.</summary>
    private SitePath Above(SitePath path)
    {
        for (var at = Parent(path); at != SitePath.Home; at = Parent(at))
            if (after.TryGetValue(at, out var page) && page.MovesTo is null) return at;
        return SitePath.Home;
    }

    private static SitePath Parent(SitePath path)
    {
        var end = path.Value.TrimEnd('/').LastIndexOf('/');
        return end < 0 ? SitePath.Home : new SitePath(path.Value[..(end + 1)]);
    }
}
