namespace Site.Tests.Checks;

public class LinksResolveTests
{
    [Theory]
    [InlineData("./")]
    [InlineData("#plek")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("../unifil/")]
    [InlineData("../../kaart/")]
    [InlineData("../../kaart/?jaar=2025#k%C3%B3p")]
    [InlineData("../../")]
    [InlineData("../../data/kosten.csv#regel")]
    [InlineData("/sub/kaart/")]
    [InlineData("https://missies.example/sub/kaart/")]
    [InlineData("https://missies.example/een-andere-site/")]
    [InlineData("https://elders.example/weg")]
    [InlineData("mailto:pers@missies.example")]
    public void Lets_links_that_lead_somewhere_pass(string link) => Assert.Empty(Site(link).Problems());

    [Theory]
    [InlineData("../../kaartt/", "kaart/")]
    [InlineData("../../kaart", "kaart/")]
    [InlineData("../../heel-iets-anders/", null)]
    [InlineData("/kaart/", "kaart/")]
    [InlineData("https://missies.example/sub/kaarten/", "kaart/")]
    [InlineData("../../data/kosten.cvs", "data/kosten.csv")]
    [InlineData("../../Kaart/", "kaart/")]
    [InlineData("https://", null)]
    public void Finds_a_link_to_nothing_and_what_it_may_have_meant(string link, string? nearest)
    {
        var problem = Assert.Single(Site(link).Problems());

        Assert.Equal(("missions/unifil.md", link, nearest), (problem.Where.File, problem.Read, problem.Nearest));
    }

    [Theory]
    [InlineData("../../kaart/#kop", "#kóp")]
    [InlineData("#plekk", "#plek")]
    [InlineData("../../kaart/#Plek", null)]
    public void Finds_an_anchor_that_is_not_on_the_page(string link, string? nearest)
    {
        var problem = Assert.Single(Site(link).Problems());

        Assert.Equal((link[link.IndexOf('#', StringComparison.Ordinal)..], nearest), (problem.Read, problem.Nearest));
    }

    [Theory]
    [InlineData("<img src='x.png' alt=''>")]
    [InlineData("<img srcset='../../data/kosten.csv 1x, x.png 2x' alt=''>")]
    [InlineData("<script src='x.js'></script>")]
    [InlineData("<link rel=stylesheet href='x.css'>")]
    [InlineData("<form action='x/'></form>")]
    [InlineData("<svg><a href='x/'></a></svg>")]
    public void Looks_at_everything_a_page_loads(string body) =>
        Assert.Single(new BuiltSite().With("missies/unifil/", body).WithFile("data/kosten.csv").Problems());

    [Fact]
    public void Follows_the_links_of_the_page_shown_at_any_address()
    {
        var site = new BuiltSite().With("", "").With("404.html", "<a href='/sub/'>Begin</a>");

        Assert.Empty(site.Problems());
        Assert.Equal("site.yml", Assert.Single(site.Problems("https://missies.example/")).Where.File);
    }

    [Fact]
    public void Tells_a_broken_link_once_a_page() =>
        Assert.Single(new BuiltSite().With("", "<a href='x/'>x</a><a href='x/'>x</a>").Problems());

    private static BuiltSite Site(string link) => new BuiltSite()
        .With("", "")
        .With("kaart/", "<h2 id='kóp'>Kop</h2>")
        .With("missies/unifil/", $"<h2 id=plek>Plek</h2><a href='{link}'>link</a>", input: "missions/unifil.md")
        .WithFile("data/kosten.csv");
}
