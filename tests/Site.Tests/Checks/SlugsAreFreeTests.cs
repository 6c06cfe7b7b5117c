using Site.Tests.Sites;

namespace Site.Tests.Checks;

public sealed class SlugsAreFreeTests
{
    [Theory]
    [InlineData("kaart", 1)]
    [InlineData("missies", 1)]
    [InlineData("data", 1)]
    [InlineData("assets", 1)]
    [InlineData("werkwijze", 0)]
    [InlineData("404", 0)]
    public void A_text_page_takes_no_address_of_the_site(string slug, int problems) =>
        Assert.Equal(problems, FixtureSite.Good
            .With($"pages/{slug}.md", "---\ntitle: Nog een pagina\ndescription: Een pagina.\n---\nTekst.\n").Read().Problems.Count);
}
