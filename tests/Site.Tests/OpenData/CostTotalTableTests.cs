using Site.Model.Money;
using Site.OpenData.Tables;
using Site.Tests.Output;

namespace Site.Tests.OpenData;

public class CostTotalTableTests
{
    [Fact]
    public void Puts_every_total_beside_its_parts_and_the_outcome()
    {
        var costs = new Costs(
            [Sample.Scope],
            [Sample.Line(2021, "a", 1m), Sample.Line(2022, "a", 1.01m), Sample.Line(2023, "a", 2m)],
            [
                Sample.Total(2021, 1m), Sample.Total(2022, 1m, tolerance: 0.01m),
                Sample.Total(2023, 1m), Sample.Total(2025, 42.2m),
            ]);

        var rows = CsvRows.Of(CostTables.Totals(costs).File());

        Assert.Equal(
            ["gelijk", "binnen toegestaan verschil", "ongelijk", "niet uitgesplitst"], rows.Select(row => row["uitkomst"]));
        Assert.Equal(
            ["1.00", "1.01", "2.00", ""], rows.Select(row => row["som van de onderdelen (miljoen euro)"]));
        Assert.Equal("42.20", rows[3]["totaal (miljoen euro)"]);
        Assert.Equal("0.01", rows[1]["toegestaan verschil (miljoen euro)"]);
    }

    [Fact]
    public void Prints_no_more_decimals_than_the_paper()
    {
        var total = Sample.Total(2025, 0) with { Amount = Amount.FromMillions(51.7m, 1) };

        Assert.Equal("51.7", CsvRows.Of(CostTables.Totals(new Costs([], [], [total])).File())[0]["totaal (miljoen euro)"]);
    }
}
