using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the page of all sources shows; it counts what each source's own page lists.</summary>
public static class SourcesPage
{
    public static SourcesView Of(IReadOnlyList<SourceView> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new SourcesView(
            Paths.Sources,
            PageText.Sources,
            PageText.SourcesDescription(sources.Count),
            File: null,
            NumberedSources.None,
            [.. sources.Select(source => new SourceUse(source.Source, Facts(source)))]);
    }

    private static int Facts(SourceView source) =>
        source.Missions.Sum(mission => mission.Reports.Count + mission.Costs.Count)
        + source.GroupCosts.Count + source.Totals.Count + source.Figures.Count + source.Glossary.Count
        + source.Texts.Count + source.Differences.Count;
}
