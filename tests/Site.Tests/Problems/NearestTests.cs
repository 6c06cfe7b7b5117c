using Site.Problems;

namespace Site.Tests.Problems;

public class NearestTests
{
    private static readonly string[] Statuses = ["running", "limited", "paused", "standing-by", "planned", "ended"];

    [Theory]
    [InlineData("runing", "running")]
    [InlineData("Running", "running")]
    [InlineData("stand-by", "standing-by")]
    [InlineData("plannde", "planned")]
    [InlineData("ende", "ended")]
    public void Finds_the_value_that_was_meant(string read, string meant) => Assert.Equal(meant, Nearest.To(read, Statuses));

    [Theory]
    [InlineData("lopend")]
    [InlineData("")]
    [InlineData("x")]
    public void Offers_nothing_when_nothing_looks_like_it(string read) => Assert.Null(Nearest.To(read, Statuses));

    [Fact]
    public void Counts_two_swapped_letters_as_one_mistake() => Assert.Equal("end", Nearest.To("edn", ["end"]));

    [Fact]
    public void Does_not_guess_between_codes_of_two_letters() => Assert.Null(Nearest.To("LX", ["LT", "LV"]));

    [Fact]
    public void Chooses_alike_whatever_the_order() =>
        Assert.Equal(("oostflang", "oostflang"), (Nearest.To("oostflan", ["oostflank", "oostflang"]), Nearest.To("oostflan", ["oostflang", "oostflank"])));

    [Theory]
    [InlineData("oostflank-2025", null)]
    [InlineData("oostflank-2062", "oostflank-2026")]
    [InlineData("oostflnak-2026", "oostflank-2026")]
    [InlineData("kamerbrief-2027", "kamerbrief-2027-03")]
    [InlineData("kamerbrief-2027-3", "kamerbrief-2027-03")]
    public void Never_offers_another_number(string read, string? meant) => Assert.Equal(meant, Nearest.To(read, ["kamerbrief-2027-03", "oostflank-2024", "oostflank-2026"]));
}
