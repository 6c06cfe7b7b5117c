using System.Text;
using AngleSharp.Html.Parser;
using Site.Model.Pages;
using Site.Tests.Sites;

namespace Site.Tests.Output;

/// <summary>What visitors, search engines and Netlify find at an address that has moved.</summary>
public sealed class RedirectsFileTests
{
    private const string Old = "missies/bg-litouwen/";

    private static readonly Lazy<Task<BuildResult>> Built = new(() => Build.RunAsync(
        new BuildRequest(Path.Combine(FixtureSite.Folder, "Good"), new Uri("https://voorbeeld.example/sub/")),
        TestContext.Current.CancellationToken));

    [Fact]
    public async Task Netlify_answers_with_a_301_although_a_page_stands_there() => Assert.Equal(
        "/sub/missies/bg-litouwen/ /sub/missies/battlegroup-litouwen/ 301!\n"
        + "/sub/missies/bg-litouwen.json /sub/missies/battlegroup-litouwen.json 301!\n", await TextOf("_redirects"));

    [Fact]
    public async Task The_old_address_leads_on_without_a_script()
    {
        var page = new HtmlParser().ParseDocument(await TextOf(Old));

        Assert.Equal("0; url=../battlegroup-litouwen/", page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal(
            "https://voorbeeld.example/sub/missies/battlegroup-litouwen/",
            page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("Battlegroup Litouwen", page.QuerySelector("main a[href='../battlegroup-litouwen/']")?.TextContent);
    }

    [Theory]
    [InlineData("sitemap.xml")]
    [InlineData("feed.xml")]
    [InlineData("data/zoeken.js")]
    [InlineData("zoeken/")]
    [InlineData("missies/")]
    [InlineData("")]
    public async Task No_list_knows_the_old_address(string path) =>
        Assert.DoesNotContain("bg-litouwen", await TextOf(path), StringComparison.Ordinal);

    private static async Task<string> TextOf(string path)
    {
        var site = await Built.Value;
        Assert.Empty(site.Problems);
        return Encoding.UTF8.GetString(Assert.Single(site.Files, file => file.Path == new SitePath(path)).Bytes);
    }
}
