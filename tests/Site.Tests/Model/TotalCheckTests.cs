using Site.Model.Money;

namespace Site.Tests.Model;

public class TotalCheckTests
{
    [Theory]
    [InlineData(45.89, 0, TotalOutcome.Equal)]
    [InlineData(45.90, 0.01, TotalOutcome.WithinTolerance)]
    [InlineData(45.88, 0.01, TotalOutcome.WithinTolerance)]
    [InlineData(45.90, 0, TotalOutcome.Unequal)]
    [InlineData(45.91, 0.01, TotalOutcome.Unequal)]
    public void Compares_a_printed_total_with_its_parts(double total, double tolerance, TotalOutcome outcome)
    {
        var check = Check((decimal)total, (decimal)tolerance, 31.37m, 13.58m, 0.00m, 0.94m);

        Assert.Equal(Amount.FromMillions(45.89m, 2), check.Sum);
        Assert.Equal(outcome, check.Outcome);
    }

    [Fact]
    public void Is_not_split_without_parts() => Assert.Equal(TotalOutcome.NotSplit, Check(42.2m, 0).Outcome);

    [Fact]
    public void Is_not_split_when_no_part_has_an_amount() =>
        Assert.Equal(TotalOutcome.NotSplit, Check(42.2m, 0, null, null).Outcome);

    [Fact]
    public void Counts_the_amounts_there_are_beside_a_part_without_one() =>
        Assert.Equal(TotalOutcome.Unequal, Check(42.2m, 0, 40m, null).Outcome);

    [Fact]
    public void A_stated_zero_is_a_part() => Assert.Equal(TotalOutcome.Equal, Check(0m, 0, 0m).Outcome);

    [Fact]
    public void Takes_its_parts_from_the_same_year_and_scope()
    {
        var other = new CostGroup("overige", "Overige missies", "");
        var mine = Sample.Line(2023, "litouwen", 45.89m);
        var costs = new Costs(
            [Sample.Scope, other],
            [mine, Sample.Line(2025, "litouwen", 1m), Sample.Line(2023, "mali", 2m) with { Scope = other }],
            [Sample.Total(2023, 45.89m)]);

        Assert.Equal([mine], Assert.Single(costs.Checks).Parts);
    }

    private static TotalCheck Check(decimal total, decimal tolerance, params decimal?[] parts) => new(
        Sample.Total(2023, total, tolerance: tolerance),
        [.. parts.Select((millions, i) => Sample.Line(2023, $"deel {i}", millions))]);
}
