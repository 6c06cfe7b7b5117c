using Site.Model;
using Site.Model.Pages;

namespace Site.Comparing;

/// <summary>What publishing now would change.</summary>
/// <param name="Added">Pages that come.</param>
/// <param name="Gone">Pages that go, and where each has moved or has most likely moved.</param>
/// <param name="Kept">Pages that stay, changed or not.</param>
/// <param name="Figures">Changed figures that belong to no single mission.</param>
/// <param name="WithoutData">Missions of which the published facts cannot be read; only their pages are compared.</param>
public sealed record SiteComparison(
    IReadOnlyList<PageText> Added,
    IReadOnlyList<GonePage> Gone,
    IReadOnlyList<ComparedPage> Kept,
    IReadOnlyList<FactChange> Figures,
    IReadOnlyList<string> WithoutData)
{
    public static SiteComparison Of(SiteFiles published, SiteFiles now, Website website)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(website);
        var (before, after) = (published.Pages(), now.Pages());
        var own = after.Values.Where(page => page.MovesTo is null).OrderBy(page => page.Path.Value, StringComparer.Ordinal).ToList();
        var gone = Successors.Of([.. before.Values.Where(page => !after.ContainsKey(page.Path) || (page.MovesTo is null && after[page.Path].MovesTo is not null))
            .OrderBy(page => page.Path.Value, StringComparer.Ordinal)], before, after, website);
        var moved = gone.Where(page => page.IsSamePage).DistinctBy(page => page.To).ToDictionary(page => page.To, page => page.Page);
        var pairs = own.Select(page => (Before: Published(page.Path), After: page)).ToList();
        var kept = pairs.Where(pair => pair.Before is not null).AsParallel().AsOrdered()
            .Select(pair => PageComparison.Of(pair.Before!, pair.After, Data(published, pair.Before!.Path), Data(now, pair.After.Path))).ToList();
        return new SiteComparison(
            [.. pairs.Where(pair => pair.Before is null).Select(pair => pair.After)],
            gone,
            kept,
            FactDifferences.Of(FigureTables.Of(published), FigureTables.Of(now)),
            [.. kept.Where(page => Data(now, page.Path) is not null && Data(published, page.Before.Path) is null).Select(page => page.After.Title)]);

        PageText? Published(SitePath path) =>
            before.TryGetValue(path, out var page) && page.MovesTo is null ? page : moved.GetValueOrDefault(path);
    }

    /// <summary>The mission that stands at this address; null at other pages and where its data cannot be read.</summary>
    private static MissionData? Data(SiteFiles site, SitePath path) =>
        SlugOf(path) is { } slug && site.Files.TryGetValue(Paths.MissionData(slug).File, out var bytes) ? MissionData.Read(slug, bytes) : null;

    /// <summary>The slug in the address of a mission; null for other addresses.</summary>
    public static string? SlugOf(SitePath path) =>
        path.Value.Split('/') is [_, { Length: > 0 } slug, ""] && path == Paths.Mission(slug) ? slug : null;
}
