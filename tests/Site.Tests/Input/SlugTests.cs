using Site.Input;

namespace Site.Tests.Input;

public sealed class SlugTests
{
    [Theory]
    [InlineData("mq-9-roemenie", true)]
    [InlineData("MQ-9", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a b", false)]
    [InlineData("één", false)]
    [InlineData("", false)]
    public void Is_lower_case_digits_and_hyphens(string name, bool valid) => Assert.Equal(valid, Slug.IsValid(name));

    [Theory]
    [InlineData("Één Missie", "een-missie")]
    [InlineData("MQ-9 (Roemenië)", "mq-9-roemenie")]
    [InlineData("--a__b--", "a-b")]
    [InlineData("日本", null)]
    public void Names_what_the_name_could_be(string name, string? nearest) => Assert.Equal(nearest, Slug.Nearest(name));
}
