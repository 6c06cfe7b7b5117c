using Site.Model.Money;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Lays the cost lines out by scope, subject and year; a year of which nothing is printed keeps its column.</summary>
public static class CostTables
{
    public static CostTable Of(Costs costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        var years = Years(costs.Lines.Select(line => line.Year).Concat(costs.Totals.Select(total => total.Year)));
        var scopes = costs.Lines.Select(line => line.Scope).Concat(costs.Totals.Select(total => total.Scope))
            .DistinctBy(scope => scope.Id);
        return new CostTable(years, [.. scopes.Select(scope => Scope(scope, costs, years))]);
    }

    /// <summary>Every year from the first to the last.</summary>
    public static IReadOnlyList<int> Years(IEnumerable<int> mentioned)
    {
        var years = mentioned.ToList();
        return years.Count == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)];
    }

    private static CostScope Scope(CostGroup scope, Costs costs, IReadOnlyList<int> years) => new(
        scope,
        [.. costs.Lines.Where(line => line.Scope.Id == scope.Id).GroupBy(Subject).SelectMany(row => Rows(row, years))],
        [.. years.Select(year => costs.Totals.FirstOrDefault(t => t.Year == year && t.Scope.Id == scope.Id))]);

    /// <summary>One row; or more where papers print several amounts for the same subject in a year, so that none is lost.</summary>
    private static IEnumerable<CostRow> Rows(IEnumerable<CostLine> lines, IReadOnlyList<int> years)
    {
        var byYear = lines.ToLookup(line => line.Year);
        return Enumerable.Range(0, byYear.Max(year => year.Count())).Select(i => new CostRow(
            byYear.SelectMany(year => year).First().Subject,
            [.. years.Select(year => byYear[year].ElementAtOrDefault(i))]));
    }

    private static (string? Mission, string? Group) Subject(CostLine line) =>
        (line.Subject.Mission?.Slug, line.Subject.Group?.Id);
}
