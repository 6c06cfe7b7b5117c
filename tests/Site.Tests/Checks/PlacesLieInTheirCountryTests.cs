using Site.Tests.Input;

namespace Site.Tests.Checks;

/// <summary>Rukla, in Lithuania, has one decimal; the region in Norway has none.</summary>
public sealed class PlacesLieInTheirCountryTests
{
    [Theory]
    [InlineData("55.0, 24.4", null)]
    [InlineData("54.7, 20.5", "country: RU")]
    [InlineData("24.4, 55.0", "[55.0, 24.4]")]
    [InlineData("40.0, -40.0", "")]
    [InlineData("-55.0, 24.4", "")]
    public void A_place_lies_in_its_country(string at, string? nearest) => AssertNearest(nearest, "[55.0, 24.4]", $"[{at}]");

    [Theory]
    [InlineData("69, 19", null)]
    [InlineData("63, 13", null)]
    [InlineData("60, 18", "country: SE")]
    [InlineData("19, 69", "[69, 19]")]
    public void A_region_may_be_a_degree_off(string at, string? nearest) => AssertNearest(nearest, "[69, 19]", $"[{at}]");

    private static void AssertNearest(string? nearest, string old, string at)
    {
        var problems = Given.Good("missions/battlegroup-litouwen.md", text => text.Replace(old, at, StringComparison.Ordinal)).Problems;
        if (nearest is null) Assert.Empty(problems);
        else Assert.Equal(nearest, Assert.Single(problems).Nearest ?? "");
    }
}
