using System.Text;
using System.Xml.Linq;
using Site.Listing;
using Site.Output;

namespace Site.Tests.Output;

public class SitemapFileTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Names_the_full_address_of_every_page_but_404()
    {
        var website = Sample.Website with { Missions = [Sample.Mission("unifil")] };
        var file = SitemapFile.Write(Sample.Settings, PageList.Of(website, Sample.Maps));
        using var bytes = new MemoryStream(file.Bytes);

        var root = XDocument.Load(bytes).Root!;

        Assert.Equal(Sitemap + "urlset", root.Name);
        var addresses = root.Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value).ToList();
        Assert.Contains("https://missies.example/sub/", addresses);
        Assert.Contains("https://missies.example/sub/missies/unifil/", addresses);
        Assert.DoesNotContain(addresses, address => address.Contains("404", StringComparison.Ordinal));
        Assert.Equal(19, addresses.Distinct().Count());
        Assert.All(root.Elements(Sitemap + "url"), url => Assert.Equal("2026-06-30", url.Element(Sitemap + "lastmod")?.Value));
    }

    [Fact]
    public void Is_named_in_robots_txt() => Assert.Equal(
        "User-agent: *\nAllow: /\n\nSitemap: https://missies.example/sub/sitemap.xml\n",
        Encoding.UTF8.GetString(RobotsFile.Write(Sample.Settings).Bytes));
}
