using Site.Model;
using Site.Model.Facts;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the costs page shows; the text page "kosten" explains what they are.</summary>
public static class CostsPage
{
    /// <summary>The slug of its introduction.</summary>
    public const string Introduction = "kosten";

    public static CostsView Of(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        var costs = website.Costs;
        var text = website.TextPages.SingleOrDefault(page => page.Slug == Introduction);
        var introduction = text?.Prose ?? Prose.Empty;
        var table = CostTables.Of(costs);
        return new CostsView(
            Paths.Costs,
            text?.Title ?? PageText.Costs,
            text?.Description ?? PageText.CostsDescription(table.Years),
            text?.File,
            NumberedSources.Of(table.Scopes.SelectMany(Citations)
                .Concat(costs.Checks.SelectMany(CostCitations.Of)).Concat(introduction.Citations)),
            introduction,
            table,
            costs.Checks,
            CostCharts.Of(costs.Checks),
            costs.Groups);
    }

    private static IEnumerable<Citation> Citations(CostScope scope) =>
        scope.Rows.SelectMany(row => row.Cells).SelectMany(line => line?.Citations ?? [])
            .Concat(scope.Totals.SelectMany(total => total?.Citations ?? []));
}
