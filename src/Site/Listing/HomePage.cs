using Site.Model;
using Site.Model.Maps;
using Site.Model.Money;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Lists what the home page shows.</summary>
public static class HomePage
{
    private const int NewestChanges = 5;

    public static HomeView Of(Website website, IReadOnlyList<RegionMissions> regions, Atlas atlas)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(regions);
        var totals = LatestTotals(website.Costs);
        return new HomeView(
            SitePath.Home, website.Settings.Title, website.Settings.Description, File: null,
            NumberedSources.Of(
                website.Figures.SelectMany(figure => figure.Citations)
                    .Concat(totals.SelectMany(CostCitations.Of))),
            regions.SelectMany(region => region.Missions).Count(RegionList.IsUnderWay),
            website.Figures,
            totals,
            atlas,
            regions,
            [.. ChangesPage.NewestFirst(website).Take(NewestChanges)]);
    }

    /// <summary>The totals of the latest year of which any paper prints one.</summary>
    private static IReadOnlyList<TotalCheck> LatestTotals(Costs costs)
    {
        var latest = costs.Totals.Select(total => total.Year).DefaultIfEmpty().Max();
        return [.. costs.Checks.Where(check => check.Total.Year == latest)];
    }
}
