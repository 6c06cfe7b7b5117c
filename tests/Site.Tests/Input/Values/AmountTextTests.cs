using Site.Input.Values;
using Site.Problems;

namespace Site.Tests.Input.Values;

public sealed class AmountTextTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("31.37", 31_37_000_000, 2)]
    [InlineData("31,37", 31_37_000_000, 2)]
    [InlineData("1.234,56", 123_456_000_000, 2)]
    [InlineData("1,234.56", 123_456_000_000, 2)]
    [InlineData("123.456,7", 12_345_670_000_000, 1)]
    [InlineData("0.00", 0, 2)]
    [InlineData("0", 0, 0)]
    [InlineData("0,005", 500_000, 3)]
    [InlineData("1234", 123_400_000_000, 0)]
    [InlineData("1.2340", 123_400_000, 4)]
    [InlineData("0.00000001", 1, 8)]
    [InlineData("999999.99999999", 99_999_999_999_999, 8)]
    public void Reads_both_decimal_marks_exactly(string text, long cents, int decimals)
    {
        Assert.True(AmountText.TryRead(Given.Text(text), _problems, out var amount));
        Assert.Equal((cents, decimals), (amount.Cents, amount.Decimals));
    }

    [Theory]
    [InlineData("1.234", "1234 of 1,234 miljoen")]
    [InlineData("1,234", "1234 of 1,234 miljoen")]
    [InlineData("45.890", "45890 of 45,890 miljoen")]
    public void Three_decimals_could_be_thousands(string text, string both)
    {
        Assert.False(AmountText.TryRead(Given.Text(text), _problems, out _));
        Assert.Contains(both, Assert.Single(_problems.Sorted()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("€ 31,37", "31,37")]
    [InlineData("31.37 mln", "31.37")]
    [InlineData("-5", null)]
    [InlineData("+5", "5")]
    [InlineData("1.234.567", null)]
    [InlineData("€ 1 234,5 miljoen", "1234,5")]
    [InlineData("12a", null)]
    [InlineData("31,37 miljard", null)]
    [InlineData("circa 31,37", null)]
    [InlineData("1/2", null)]
    [InlineData("31 37", null)]
    [InlineData("1.234 mln", null)]
    [InlineData(".5", null)]
    [InlineData("5.", null)]
    [InlineData("1000000", null)]
    [InlineData("1.000000001", null)]
    [InlineData("nul", null)]
    [InlineData("٣", null)]
    public void Anything_else_is_no_amount(string text, string? nearest)
    {
        Assert.False(AmountText.TryRead(Given.Text(text), _problems, out _));
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal(text, problem.Read);
        Assert.Equal(nearest, problem.Nearest);
    }
}
