using Site.Listing;
using Site.Model.Money;
using Site.Model.Pages;

namespace Site.Tests.Listing;

public class CostChartsTests
{
    private static readonly CostGroup Others = new("overige", "Overige missies", "");

    private static readonly CostTotal[] Totals =
        [Sample.Total(2023, 45.89m), Sample.Total(2025, 51.7m), Sample.Total(2025, 42.2m, Others)];

    private static readonly TotalCheck[] Checks = [.. Totals.Select(total => new TotalCheck(total, []))];

    [Fact]
    public void Has_an_empty_place_for_a_year_without_a_printed_total()
    {
        var chart = CostCharts.Of(Checks);

        Assert.Equal(
            [
                ("oostflank", 2023, 45.89m), ("oostflank", 2024, null), ("oostflank", 2025, 51.7m),
                ("overige", 2023, null), ("overige", 2024, null), ("overige", 2025, (decimal?)42.2m),
            ],
            chart.Panels.SelectMany(panel => panel.Bars, (panel, bar) => (panel.Scope.Id, bar.Year, bar.Total?.Amount.Millions)));
        Assert.All(Bars(chart), bar => Assert.Equal(bar.Total is null, bar.Height == 0));
    }

    [Fact]
    public void Draws_bars_in_proportion_on_one_ground_line_within_the_view()
    {
        var chart = CostCharts.Of(Checks);

        var ground = chart.Grid[0].Y;
        Assert.Equal(0, chart.Grid[0].Millions);
        Assert.All(Bars(chart), bar => Assert.Equal(ground, bar.Corner.Y + bar.Height));
        Assert.All(Bars(chart), bar => Assert.InRange(bar.Corner.X + bar.Width, 0, chart.Width));
        Assert.All(Bars(chart), bar => Assert.InRange(bar.Corner.Y, 0, ground));
        Assert.Equal(45.89 / 51.7, (double)(Bars(chart)[0].Height / Bars(chart)[2].Height), 2);
    }

    [Fact]
    public void Draws_no_bar_over_another()
    {
        var bars = CostCharts.Of(Checks).Panels[0].Bars;

        Assert.All(bars.Zip(bars.Skip(1)), pair =>
            Assert.True(pair.First.Corner.X + pair.First.Width <= pair.Second.Corner.X + 0.1m));
    }

    [Theory]
    [InlineData(0, new[] { 0, 1 })]
    [InlineData(0.4, new[] { 0, 1 })]
    [InlineData(5, new[] { 0, 1, 2, 3, 4, 5 })]
    [InlineData(51.7, new[] { 0, 20, 40, 60 })]
    [InlineData(100, new[] { 0, 20, 40, 60, 80, 100 })]
    [InlineData(1234.5, new[] { 0, 500, 1000, 1500 })]
    public void Has_a_scale_of_round_numbers(double highest, int[] lines) =>
        Assert.Equal(lines, CostCharts.Of([new TotalCheck(Sample.Total(2025, (decimal)highest), [])]).Grid.Select(line => line.Millions));

    [Fact]
    public void Rounds_what_it_draws_to_a_tenth() => Assert.All(Bars(CostCharts.Of(Checks)), bar =>
    {
        decimal[] drawn = [bar.Corner.X, bar.Corner.Y, bar.Width, bar.Height];
        Assert.All(drawn, length => Assert.Equal(Math.Round(length, 1), length));
    });

    [Fact]
    public void Is_an_empty_scale_without_totals() => Assert.Empty(CostCharts.Of([]).Panels);

    [Fact]
    public void Names_the_budget_articles_of_the_printed_parts()
    {
        var part = Sample.Line(2025, "deel", 51.7m);
        CostLine[] parts = [part with { Article = "1.3" }, part with { Article = "1.1" }, part with { Article = "9", Amount = null }];

        Assert.Equal(["1.3", "1.1"], CostCharts.Of([new TotalCheck(Totals[1], parts)]).Panels[0].Bars[0].Articles);
    }

    private static List<CostBar> Bars(CostChart chart) => [.. chart.Panels.SelectMany(panel => panel.Bars)];
}
