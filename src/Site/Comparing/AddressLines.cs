using Site.Text;

namespace Site.Comparing;

/// <summary>What the report says of files and of places in pages that go: worth knowing, nothing that must be mended.</summary>
internal static class AddressLines
{
    /// <summary>A place that goes on more pages than this was made by the theme, and is told once.</summary>
    private const int Many = 5;

    public static IEnumerable<ReportLine> Of(SiteComparison comparison)
    {
        foreach (var file in comparison.GoneFiles) yield return new(1, DiffText.GoneFile(file));
        var often = comparison.Kept.SelectMany(page => page.GoneAnchors).CountBy(anchor => anchor)
            .Where(count => count.Value > Many).ToDictionary();
        foreach (var (anchor, pages) in often) yield return new(1, DiffText.GoneAnchor(anchor, pages));
        foreach (var page in comparison.Kept)
            if (page.GoneAnchors.Where(anchor => !often.ContainsKey(anchor)).ToList() is { Count: > 0 } anchors)
                yield return new(1, DiffText.GoneAnchors(page, anchors));
    }
}
