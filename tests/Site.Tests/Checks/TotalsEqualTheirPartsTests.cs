using Site.Tests.Input;

namespace Site.Tests.Checks;

/// <summary>The parts of 2025 are 38.5 and 13.2.</summary>
public sealed class TotalsEqualTheirPartsTests
{
    [Theory]
    [InlineData("51.7", "0.00", 0)]
    [InlineData("51.8", "0.1", 0)]
    [InlineData("51.6", "0.1", 0)]
    [InlineData("51.80000001", "0.1", 1)]
    [InlineData("51.8", "0.09", 1)]
    [InlineData("51.71", "0", 1)]
    public void The_difference_is_within_the_tolerance(string total, string tolerance, int problems) =>
        Assert.Equal(problems, Given.Good("data/cost-totals.csv", text =>
            text.Replace("51.8,circa,0.1", $"{total},circa,{tolerance}", StringComparison.Ordinal)).Problems.Count);

    [Fact]
    public void A_part_that_cannot_be_read_is_the_only_problem() =>
        Assert.Single(Given.Good("data/costs.csv", text => text.Replace("38.5", "38x5", StringComparison.Ordinal)).Problems);

    [Fact]
    public void A_total_without_parts_is_not_split() =>
        Assert.Empty(Given.Good("data/cost-totals.csv", text => text + "2024,inzet,9.9,exact,0,rapportage-2026,\n").Problems);
}
