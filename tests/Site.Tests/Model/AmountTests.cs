using System.Globalization;
using Site.Model.Money;

namespace Site.Tests.Model;

public class AmountTests
{
    [Theory]
    [InlineData("45.89", 2, 4_589_000_000)]
    [InlineData("0.94", 2, 94_000_000)]
    [InlineData("51.7", 1, 5_170_000_000)]
    [InlineData("0.00", 2, 0)]
    [InlineData("-0.01", 2, -1_000_000)]
    [InlineData("12345678.90", 2, 1_234_567_890_000_000)]
    public void Holds_millions_in_whole_cents(string millions, int decimals, long cents)
    {
        var printed = decimal.Parse(millions, CultureInfo.InvariantCulture);

        var amount = Amount.FromMillions(printed, decimals);

        Assert.Equal(cents, amount.Cents);
        Assert.Equal(printed, amount.Millions);
    }

    [Fact]
    public void Adds_what_floating_point_would_miss()
    {
        var sum = Amount.FromMillions(0.1m, 1) + Amount.FromMillions(0.2m, 1);

        Assert.Equal(Amount.FromMillions(0.3m, 1), sum);
    }

    [Fact]
    public void A_sum_keeps_the_decimals_of_its_most_precise_part() =>
        Assert.Equal(
            Amount.FromMillions(51.65m, 2), Amount.Add(Amount.FromMillions(38.5m, 1), Amount.FromMillions(13.15m, 2)));

    [Fact]
    public void Refuses_to_overflow() =>
        Assert.Throws<OverflowException>(() => new Amount(long.MaxValue, 0) + new Amount(1, 0));
}
