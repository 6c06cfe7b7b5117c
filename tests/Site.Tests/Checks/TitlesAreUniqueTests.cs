using Site.Tests.Input;

namespace Site.Tests.Checks;

public sealed class TitlesAreUniqueTests
{
    [Theory]
    [InlineData("Wacht op zee", 1)]
    [InlineData("WACHT OP ZEE", 1)]
    [InlineData("Wacht op land", 0)]
    public void Capitals_make_no_difference(string title, int problems) =>
        Assert.Equal(problems, Given.Good("pages/over.md", text =>
            text.Replace("title: Over deze site", "title: " + title, StringComparison.Ordinal)).Problems.Count);
}
