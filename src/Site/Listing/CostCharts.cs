using Site.Model.Maps;
using Site.Model.Money;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>
/// Draws the printed totals as bars, grouped by year, one per scope. Every scope has a place in every year:
/// a year of which no paper prints its total is an empty one, not a missing one.
/// </summary>
public static class CostCharts
{
    private const int Width = 640;
    private const int Height = 320;
    private const int Left = 48;
    private const int Top = 24;
    private const int Bottom = 40;
    private const int MostGridLines = 6;

    /// <summary>How much of the room of a year its bars take.</summary>
    private const decimal Filled = 0.7m;

    public static CostChart Of(IReadOnlyList<CostTotal> totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var step = Step(totals.Select(total => total.Amount.Millions).DefaultIfEmpty().Max());
        var scale = Scale(totals, step);
        return new CostChart(Width, Height, [.. Bars(totals, scale)], [.. Grid(scale, step)]);
    }

    private static IEnumerable<CostBar> Bars(IReadOnlyList<CostTotal> totals, int scale)
    {
        var years = CostTables.Years(totals.Select(total => total.Year));
        var scopes = totals.Select(total => total.Scope).DistinctBy(scope => scope.Id).ToList();
        for (var y = 0; y < years.Count; y++)
            for (var s = 0; s < scopes.Count; s++)
            {
                var room = (decimal)(Width - Left) / years.Count;
                var width = room * Filled / scopes.Count;
                var left = Left + (room * (y + (1 - Filled) / 2)) + (width * s);
                var total = totals.FirstOrDefault(t => t.Year == years[y] && t.Scope.Id == scopes[s].Id);
                var top = Level(total?.Amount.Millions ?? 0, scale);
                yield return new CostBar(
                    years[y], scopes[s], total, new MapPoint(Rounded(left), top), Rounded(width), Level(0, scale) - top);
            }
    }

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
    private static int Scale(IReadOnlyList<CostTotal> totals, int step) =>
        Math.Max(1, (int)Math.Ceiling(totals.Select(t => t.Amount.Millions).DefaultIfEmpty().Max() / step)) * step;

    private static decimal Level(decimal millions, int scale) =>
        Rounded(Height - Bottom - (millions / scale * (Height - Bottom - Top)));

    private static decimal Rounded(decimal length) => Math.Round(length, 1, MidpointRounding.AwayFromZero);
}
