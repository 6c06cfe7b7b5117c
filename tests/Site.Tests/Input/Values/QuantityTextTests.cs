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
    [InlineData("12 500", "12500")]
    [InlineData("40.5", null)]
    [InlineData("1.50", null)]
    [InlineData("ruim 300", null)]
    [InlineData("300 duizend", null)]
    [InlineData("16-4", "4-16")]
    [InlineData("4–16", "4-16")]
    [InlineData("4 tot 16", "4-16")]
    [InlineData("1.000 - 1.500", "1000-1500")]
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

    [Theory]
    [InlineData("circa 300", "300", "circa")]
    [InlineData("Ongeveer 1.500", "1500", "circa")]
    [InlineData("maximaal 4-16", "4-16", "at-most")]
    [InlineData("ten minste 20", "20", "at-least")]
    public void A_word_before_the_number_belongs_in_a_key_of_its_own(string text, string number, string word)
    {
        Assert.False(QuantityText.TryRead(Given.Text(text), "value", _problems, out _));
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal(number, problem.Nearest);
        Assert.EndsWith($"“qualifier”: {word}.", problem.Mend, StringComparison.Ordinal);
    }
}
