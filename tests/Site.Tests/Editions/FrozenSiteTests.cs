using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Pages;
using Site.Output;

namespace Site.Tests.Editions;

public sealed class FrozenSiteTests
{
    private static readonly string _folder = Paths.Edition(FrozenFixture.Day).Value;

    [Fact]
    public async Task It_has_every_page_of_the_site_but_those_that_go_on_or_are_for_hosts()
    {
        var files = (await FrozenFixture.MadeAsync()).Files.Select(file => file.Path.File).ToList();
        var edition = files.Where(file => file.StartsWith(_folder, StringComparison.Ordinal)).Select(file => file[_folder.Length..]).ToList();
        var site = files.Where(file => !file.StartsWith(_folder, StringComparison.Ordinal)).ToList();

        Assert.Equal(["edities/index.html", "missies/bg-litouwen/index.html"], site.Where(IsPage).Except(edition));
        Assert.Empty(edition.Where(IsPage).Except(site));
        Assert.Contains("manifest.json", edition);
        Assert.Contains("data/missies.json", edition);
        Assert.Contains("missies/battlegroup-litouwen.json", edition);
        Assert.DoesNotContain(edition, file => file is "404.html" or "_redirects" or "robots.txt" or "sitemap.xml" or "feed.xml" || file.EndsWith(".js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_says_of_which_day_it_is_and_leads_to_the_same_page_in_the_newest_site()
    {
        foreach (var (path, page) in await PagesAsync())
        {
            var banner = page.QuerySelector(".edition-banner")!;
            // A list of missions may go with its last one.
            var kept = path.Split('/') is ["missies", _, _, ""] ? "missies/" : path;
            Assert.StartsWith("Dit is de editie van 30\u00A0juni 2026. Deze pagina verandert niet meer.", banner.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Equal(kept, Below(path, page.QuerySelector(".edition-banner a")!.GetAttribute("href")!));
            Assert.Equal(Newest + kept, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.EndsWith("editie van 30\u00A0juni 2026", page.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_newest_pages_have_no_banner() => Assert.All(
        (await FrozenFixture.MadeAsync()).Files.Where(file => IsPage(file.Path.File) && !file.Path.Value.StartsWith(_folder, StringComparison.Ordinal)),
        file => Assert.DoesNotContain("edition-banner", Encoding.UTF8.GetString(file.Bytes), StringComparison.Ordinal));

    [Fact]
    public async Task Nothing_in_it_runs_and_nothing_is_loaded_from_elsewhere()
    {
        foreach (var (path, page) in await PagesAsync())
        {
            Assert.Empty(page.QuerySelectorAll("script, .needs-scripts"));
            var loaded = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
            Assert.All(loaded, link => Assert.StartsWith(_folder, Below(path, link), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Links_stay_in_it_but_for_the_banner_the_feed_and_the_list_of_editions()
    {
        var files = (await FrozenFixture.MadeAsync()).Files.Select(file => file.Path.Value).ToHashSet();
        foreach (var (path, page) in await PagesAsync())
            Assert.All(
                page.QuerySelectorAll("a[href], link[href]").Where(element => !element.Matches(".edition-banner a"))
                    .Select(element => element.GetAttribute("href")!).Where(link => !link.Contains(':', StringComparison.Ordinal)),
                link =>
                {
                    Assert.Contains(Below(path, link), files);
                    Assert.True(Below(path, link).StartsWith(_folder, StringComparison.Ordinal) || Below(path, link) is "feed.xml" or "edities/", $"{path}: {link}");
                });
    }

    [Fact]
    public async Task It_names_its_own_address_where_others_refer_to_it()
    {
        var page = (await PagesAsync()).Single(page => page.Path == "missies/battlegroup-litouwen/").Page;

        Assert.Contains(Newest + _folder + "missies/battlegroup-litouwen/", page.QuerySelector(".page-foot")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_zip_is_the_same_every_time()
    {
        var again = await FrozenFixture.BuildAsync(Site.Tests.Sites.FixtureSite.Good, FrozenFixture.Day);

        Assert.Equal((await FrozenFixture.MadeAsync()).Frozen!.Packed(), again.Frozen!.Packed());
    }

    private static string Newest => "https://voorbeeld.example/missies/";

    /// <summary>The address below the newest site that a link leads to.</summary>
    private static string Below(string path, string link) => new Uri(new Uri("https://h/" + _folder + path), link).AbsolutePath[1..];

    private static bool IsPage(string file) => file.EndsWith("index.html", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<(string Path, IHtmlDocument Page)>> PagesAsync() =>
    [
        .. (await FrozenFixture.MadeAsync()).Files
            .Where(file => file.Path.Value.StartsWith(_folder, StringComparison.Ordinal) && IsPage(file.Path.File))
            .Select(file => (file.Path.Value[_folder.Length..], Parsed(file))),
    ];

    private static IHtmlDocument Parsed(OutputFile file) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes));
}
