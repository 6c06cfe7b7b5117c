using Site.Tests.Input;

namespace Site.Tests.Checks;

/// <summary>The peildatum of the site is 30 June 2026.</summary>
public sealed class StatusFitsItsDatesTests
{
    [Theory]
    [InlineData("running", "2024", "2027", 0)]
    [InlineData("running", "2024", "2026", 0)]
    [InlineData("running", "2024", "2026-06-30", 0)]
    [InlineData("running", "2024", "2026-06-29", 1)]
    [InlineData("limited", "2024", "2025", 1)]
    [InlineData("running", "2026-07", "2027", 1)]
    [InlineData("running", "2026-06-30", "2027", 0)]
    [InlineData("ended", "2024", "2026-06-30", 0)]
    [InlineData("ended", "2024", "2026-07-01", 1)]
    [InlineData("ended", "2024", "2026", 0)]
    [InlineData("planned", "2026-09", "2027", 0)]
    [InlineData("planned", "2026-06", "2027", 0)]
    [InlineData("planned", "2026-05", "2027", 1)]
    [InlineData("paused", "2024", "2025", 0)]
    [InlineData("standing-by", "2027", "2028", 0)]
    public void Compares_with_the_peildatum(string status, string start, string end, int problems) =>
        Assert.Equal(problems, Given.Good("missions/opleiding-noorwegen.md", text => text
            .Replace("value: ended", "value: " + status, StringComparison.Ordinal)
            .Replace("value: 2023-01-10", "value: " + start, StringComparison.Ordinal)
            .Replace("value: 2023-06\n", $"value: {end}\n", StringComparison.Ordinal)).Problems.Count);
}
