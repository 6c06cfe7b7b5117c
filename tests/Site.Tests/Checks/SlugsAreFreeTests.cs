using System.Text;
using Site.Tests.Sites;

namespace Site.Tests.Checks;

public sealed class SlugsAreFreeTests
{
    [Theory]
    [InlineData("kaart", 1)]
    [InlineData("missies", 1)]
    [InlineData("tijdlijn", 1)]
    [InlineData("data", 1)]
    [InlineData("assets", 1)]
    [InlineData("werkwijze", 0)]
    [InlineData("404", 0)]
    public void A_text_page_takes_no_address_of_the_site(string slug, int problems) =>
        Assert.Equal(problems, FixtureSite.Good
            .With($"pages/{slug}.md", "---\ntitle: Nog een pagina\ndescription: Een pagina.\n---\nTekst.\n").Read().Problems.Count);

    [Theory]
    [InlineData("regio", 1)]
    [InlineData("organisatie", 1)]
    [InlineData("land", 1)]
    [InlineData("status", 1)]
    [InlineData("regios", 0)]
    public void A_mission_takes_no_address_above_the_lists(string slug, int problems) =>
        Assert.Equal(problems, FixtureSite.Good.With($"missions/{slug}.md", Mission).Read().Problems.Count);

    [Theory]
    [InlineData("data/organisations.csv", "niet-vermeld,Iemand,", 1)]
    [InlineData("data/countries.csv", "AA,Niet vermeld", 1)]
    [InlineData("data/countries.csv", "AA,Lítouwen", 1)]
    [InlineData("data/countries.csv", "AA,Letland", 0)]
    [InlineData("data/countries.csv", "AA,日本", 0)]
    public void A_list_takes_no_address_of_another(string file, string row, int problems) =>
        Assert.Equal(problems, FixtureSite.Good
            .With(file, Encoding.UTF8.GetString(FixtureSite.Good.Files[file]).TrimEnd() + $"\n{row}\n").Read().Problems.Count);

    private const string Mission = """
        ---
        title: Nog een missie
        region: zee
        summary: { value: Iets., source: rapportage-2024 }
        ---

        """;
}
