using Site.Model.Maps;
using Site.Model.Money;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>
/// Draws the printed totals as bars: a panel per scope, since totals of different scopes are no series, and all on one scale.
/// Every panel has a place for every year: a year of which no paper prints a total is an empty one, not a missing one.
/// </summary>
public static class CostCharts
{
    private const int Width = 320;
    private const int Height = 320;
    private const int Left = 32;
    private const int Top = 44;
    private const int Bottom = 40;
    private const int MostGridLines = 6;

    /// <summary>How much of the room of a year its bars take.</summary>
    private const decimal Filled = 0.62m;

    public static CostChart Of(IReadOnlyList<TotalCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        var totals = checks.Select(check => check.Total).ToList();
        var step = Step(totals.Select(total => total.Amount.Millions).DefaultIfEmpty().Max());
        var scale = Scale(totals, step);
        var years = CostTables.Years(totals.Select(total => total.Year));
        return new CostChart(
            Width, Height,
            [.. checks.GroupBy(check => check.Total.Scope).Select(scope => new CostPanel(scope.Key, [.. Bars([.. scope], years, scale)]))],
            [.. Grid(scale, step)]);
    }

    private static IEnumerable<CostBar> Bars(IReadOnlyList<TotalCheck> checks, IReadOnlyList<int> years, int scale)
    {
        var room = (decimal)(Width - Left) / years.Count;
        for (var y = 0; y < years.Count; y++)
        {
            var check = checks.FirstOrDefault(check => check.Total.Year == years[y]);
            var top = Level(check?.Total.Amount.Millions ?? 0, scale);
            yield return new CostBar(
                years[y], check?.Total, Articles(check),
                new MapPoint(Rounded(Left + (room * (y + ((1 - Filled) / 2)))), top), Rounded(room * Filled), Level(0, scale) - top);
        }
    }

    private static IReadOnlyList<string> Articles(TotalCheck? check) =>
        [.. (check?.Parts ?? []).Where(part => part.Amount is not null).Select(part => part.Article).OfType<string>().Distinct()];

    private static IEnumerable<CostGridLine> Grid(int scale, int step) =>
        Enumerable.Range(0, (scale / step) + 1).Select(i => new CostGridLine(i * step, Level(i * step, scale)));

    /// <summary>The distance between grid lines: 1, 2 or 5 times a power of ten, so that there are few.</summary>
    private static int Step(decimal highest)
    {
        for (var power = 1; ; power *= 10)
            foreach (var factor in (int[])[1, 2, 5])
                if (highest <= (MostGridLines - 1) * factor * power) return factor * power;
    }

    /// <summary>The millions at the top of the scale: the first grid line no bar rises above.</summary>
    private static int Scale(List<CostTotal> totals, int step) =>
        Math.Max(1, (int)Math.Ceiling(totals.Select(t => t.Amount.Millions).DefaultIfEmpty().Max() / step)) * step;

    private static decimal Level(decimal millions, int scale) =>
        Rounded(Height - Bottom - (millions / scale * (Height - Bottom - Top)));

    private static decimal Rounded(decimal length) => Math.Round(length, 1, MidpointRounding.AwayFromZero);
}
