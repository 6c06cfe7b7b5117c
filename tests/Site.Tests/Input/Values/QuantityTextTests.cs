using Site.Input.Values;
using Site.Problems;

namespace Site.Tests.Input.Values;

public sealed class QuantityTextTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("300", 300, 300)]
    [InlineData("4-16", 4, 16)]
    [InlineData("0", 0, 0)]
    public void Reads_a_number_or_a_range(string text, int low, int high)
    {
        Assert.True(QuantityText.TryRead(Given.Text(text), "value", _problems, out var range));
        Assert.Equal((low, high), range);
    }

    [Theory]
    [InlineData("1.500", "1500")]
    [InlineData("circa 300", "300")]
    [InlineData("16-4", "4-16")]
    [InlineData("4–16", "4-16")]
    [InlineData("4 tot 16", "4-16")]
    [InlineData("-5", null)]
    [InlineData("2,5", null)]
    [InlineData("1-2-3", null)]
    [InlineData("honderd", null)]
    [InlineData("99999999999", null)]
    public void Anything_else_is_a_problem(string text, string? nearest)
    {
        Assert.False(QuantityText.TryRead(Given.Text(text), "value", _problems, out _));
        Assert.Equal(nearest, Assert.Single(_problems.Sorted()).Nearest);
    }
}
