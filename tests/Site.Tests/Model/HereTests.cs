using Site.Model.Pages;

namespace Site.Tests.Model;

public class HereTests
{
    private static readonly SitePath[] All =
    [
        SitePath.Home, Paths.Missions, Paths.Mission("unifil"), Paths.Mission("mnbg-litouwen"), Paths.Sources,
        Paths.Source("oostflank-2026"), Paths.Source("unifil"), Paths.NotFound, Paths.Feed, Paths.CostsCsv,
        Paths.CostTotalsCsv, Paths.Text("missies-toen"), new SitePath("assets/a/b/site.css"),
    ];

    public static TheoryData<string, string> Pairs { get; } =
        new(from page in All from target in All select (page.Value, target.Value));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Leads_from_every_page_to_every_other_under_any_path(string page, string target)
    {
        var link = new Here(new SitePath(page)).To(new SitePath(target));

        foreach (var root in (string[])["https://example.org/", "https://example.org/missies/", "https://example.org/a/b/"])
            Assert.Equal(root + target, new Uri(new Uri(root + page), link).AbsoluteUri);
        Assert.False(link.StartsWith('/'));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Leads_from_any_address_when_it_knows_the_root(string page, string target)
    {
        var link = new Here(new SitePath(page), "/sub/").To(new SitePath(target));

        Assert.Equal("https://example.org/sub/" + target, new Uri(new Uri("https://example.org/sub/x/y/z"), link).AbsoluteUri);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Leads_to_a_place_in_a_page(string page, string target)
    {
        var link = new Here(new SitePath(page)).To(new SitePath(target), "noot-1");

        Assert.Equal(
            "https://example.org/" + target + "#noot-1", new Uri(new Uri("https://example.org/" + page), link).AbsoluteUri);
    }

    [Fact]
    public void Stays_on_the_page_for_its_own_places() =>
        Assert.Equal("#noot-1", new Here(Paths.Costs).To(Paths.Costs, "noot-1"));

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("missies/unifil/", "missies/unifil/index.html")]
    [InlineData("404.html", "404.html")]
    [InlineData("data/kosten.csv", "data/kosten.csv")]
    public void A_page_is_the_index_in_its_folder(string path, string file) =>
        Assert.Equal(file, new SitePath(path).File);
}
