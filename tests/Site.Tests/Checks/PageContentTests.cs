using System.Text;
using AngleSharp.Html.Parser;
using Site.Checks;
using Site.Tests.Sites;

namespace Site.Tests.Checks;

public class PageContentTests
{
    [Fact]
    public async Task Finds_what_a_browser_finds_in_its_tree()
    {
        var built = await Build.RunAsync(new BuildRequest(Path.Combine(FixtureSite.Folder, "Good"), null), CancellationToken.None);
        var pages = built.Files.Where(file => file.Path.File.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            var (read, tree) = (PageContent.Read(page.Bytes), new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes)));
            Assert.Equal(tree.Title, read.Title);
            Assert.Equal(tree.QuerySelectorAll("[id]").Select(element => element.Id!), read.Ids);
            Assert.Superset(tree.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!).ToHashSet(), read.Links.ToHashSet());
            Assert.Superset(tree.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!).ToHashSet(), read.Links.ToHashSet());
        });
    }

    [Fact]
    public void Takes_nothing_for_a_tag_that_is_none()
    {
        var page = Read("""
            <title>A &amp; <b id="t">B</b></title><script>if (a <b id="s" && '<a href="no">')</script><style>p::after { content: '<p id="c">' }</style>
            <!-- <p id="n"> --><textarea><p id="a"></textarea><svg><title>Second</title><a href="yes" id="x"/></svg>
            """);

        Assert.Equal("A & <b id=\"t\">B</b>", page.Title);
        Assert.Equal(["x"], page.Ids);
        Assert.Equal(["yes"], page.Links);
    }

    [Fact]
    public void Reads_every_way_to_point_at_something()
    {
        var page = Read("""
            <meta property="og:image" content="card.png"><meta property="og:title" content="no"><img alt="" src=" a.png " srcset="b.png 1x, c.png 2x">
            <form action="go"></form><video poster="p.png" data-src="v.mp4"></video><a href="x?a=1&amp;b=2">x</a><a href="x?a=1&amp;b=2">x</a>
            """);

        Assert.Equal(["card.png", "a.png", "b.png", "c.png", "go", "p.png", "v.mp4", "x?a=1&b=2"], page.Links);
    }

    [Fact]
    public void Names_images_that_say_nothing() => Assert.Equal(
        ["a.png", "input", "#area"],
        Read("""<img src="a.png"><img src="b.png" alt=""><input type="image"><input><map><area href="#area"><area></map>""").ImagesWithoutAlt);

    private static PageContent Read(string html) => PageContent.Read(Encoding.UTF8.GetBytes(html));
}
