using Site.Tests.Input;

namespace Site.Tests.Checks;

/// <summary>Rukla without its country.</summary>
public sealed class PlacesWithoutCountryLieOnLandTests
{
    [Theory]
    [InlineData("31.8, 35.2", null)]
    [InlineData("35.2, 31.8", "[31.8, 35.2]")]
    [InlineData("55.0, 24.4", null)]
    // Both lie on land: Lithuania and the Emirates.
    [InlineData("24.4, 55.0", null)]
    // Both lie in the sea.
    [InlineData("56.0, 3.0", null)]
    // A small island that the map does not have; the other way round lies Antarctica.
    [InlineData("15.0, -68.9", null)]
    public void Two_numbers_the_wrong_way_round_are_seen_where_the_point_falls_into_the_sea(string at, string? nearest)
    {
        var problems = Given.Good("missions/battlegroup-litouwen.md", text => text
            .Replace("country: LT, at: [55.0, 24.4]", $"at: [{at}], note: Het stuk noemt geen land.", StringComparison.Ordinal)).Problems
            .Where(problem => problem.Message.Contains("in zee", StringComparison.Ordinal)).ToList();

        if (nearest is null) Assert.Empty(problems);
        else Assert.Equal(nearest, Assert.Single(problems).Nearest);
    }
}
