using Site.Model.Pages;

namespace Site.Comparing;

/// <summary>A page that was not published before.</summary>
/// <param name="Page">What it says.</param>
/// <param name="Data">The facts of the mission; null at other pages.</param>
public sealed record NewPage(PageText Page, MissionData? Data);

/// <summary>What publishing now would change.</summary>
/// <param name="Added">Pages that come.</param>
/// <param name="Gone">Pages that go, and where each has moved or has most likely moved.</param>
/// <param name="Kept">Pages that stay, changed or not, also under another name.</param>
/// <param name="Figures">Changed figures that belong to no single mission.</param>
/// <param name="NotCompared">What the published site has not, or has in another form: missions, kinds of facts, files.</param>
public sealed record SiteComparison(
    IReadOnlyList<NewPage> Added,
    IReadOnlyList<GonePage> Gone,
    IReadOnlyList<ComparedPage> Kept,
    IReadOnlyList<FactChange> Figures,
    IReadOnlyList<string> NotCompared)
{
    /// <summary>Addresses beside the pages that answer no more.</summary>
    public IReadOnlyList<GoneFile> GoneFiles { get; init; } = [];

    /// <summary>The slugs of missions that got another one: from the published one to that of now.</summary>
    public IReadOnlyDictionary<string, string> MovedSlugs => Gone.Where(gone => gone.IsSamePage && Paths.SlugOf(gone.Page.Path) is not null && Paths.SlugOf(gone.To) is not null)
        .ToDictionary(gone => Paths.SlugOf(gone.Page.Path)!, gone => Paths.SlugOf(gone.To)!);

    public static SiteComparison Of(SiteFiles published, SiteFiles now)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(now);
        var (before, after) = (published.Pages(), now.Pages());
        var own = InOrder(after.Values.Where(page => page.MovesTo is null));
        var gone = Leaving(published, now, before, after);
        var moved = gone.Where(page => page.IsSamePage).DistinctBy(page => page.To).ToDictionary(page => page.To, page => page.Page);
        var pairs = own.Select(page => (Before: Published(page.Path), After: page)).ToList();
        var kept = pairs.Where(pair => pair.Before is not null)
            .EachAtOnce(pair => PageComparison.Of(pair.Before!, pair.After, published.MissionAt(pair.Before!.Path), now.MissionAt(pair.After.Path)));
        var figures = FigureTables.Compare(published, now);
        return new SiteComparison(
            [.. pairs.Where(pair => pair.Before is null).Select(pair => new NewPage(pair.After, now.MissionAt(pair.After.Path)))],
            gone,
            kept,
            figures.Changes,
            [.. NotComparable.In(kept), .. figures.NotCompared])
        { GoneFiles = Comparing.GoneFiles.In(published, now, gone) };

        PageText? Published(SitePath path) =>
            before.TryGetValue(path, out var page) && page.MovesTo is null ? page : moved.GetValueOrDefault(path);
    }

    private static List<GonePage> Leaving(
        SiteFiles published, SiteFiles now, IReadOnlyDictionary<SitePath, PageText> before, IReadOnlyDictionary<SitePath, PageText> after)
    {
        var gone = InOrder(before.Values.Where(page => !after.TryGetValue(page.Path, out var here) || (page.MovesTo is null && here.MovesTo is not null)));
        var fresh = InOrder(after.Values.Where(page => page.MovesTo is null && !before.ContainsKey(page.Path)));
        var successors = new Successors(after, fresh, Renames.Of(Missions(gone.Where(page => page.MovesTo is null), published), Missions(fresh, now)));
        return [.. gone.Select(page => successors.Of(page) with { Data = published.MissionAt(page.Path) })];
    }

    private static List<MissionPage> Missions(IEnumerable<PageText> pages, SiteFiles site) =>
        [.. pages.Where(page => Paths.SlugOf(page.Path) is not null).Select(page => new MissionPage(page, site.MissionAt(page.Path)))];

    private static List<PageText> InOrder(IEnumerable<PageText> pages) => [.. pages.OrderBy(page => page.Path.Value, StringComparer.Ordinal)];
}
