using Microsoft.Playwright;

namespace Site.Browser;

/// <summary>
/// What a phone shows first comes in one round trip: style sheet, scripts and as much of the page as fits beside them in
/// 14 kB, compressed. The rest of a long page follows while the visitor reads.
/// </summary>
public sealed class FirstPaintTests(RunningSite site, Browsers browsers)
{
    private const int OneRoundTrip = 14_000;

    // The map page is a drawing with a script of its own.
    public static TheoryData<string> Pages { get; } = new(PagesOfSite.Names.Select(row => row.Data).Where(name => name != "map"));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_first_screen_needs_no_second_round_trip(string name)
    {
        var path = PagesOfSite.Path(name);
        var html = site.AtRoot.Files[path.File];
        var beside = site.AtRoot.Documents().Single(page => page.File == path.File).Document
            .QuerySelectorAll("link[rel=stylesheet]:not([media=print]), head script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Sum(address => Brotli.Of(site.AtRoot.Files[FileOf(address, path.Value)]).Length);
        var first = LongestStart(html, OneRoundTrip - beside);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{name}: {beside + Brotli.Of(html).Length} bytes in all, of which {beside} of style and scripts; {(double)first / html.Length:0%} of the page comes first");

        var all = await FirstScreenAsync(path.Value, html);
        var start = await FirstScreenAsync(path.Value, html[..first]);

        Assert.True(all.AsSpan().SequenceEqual(start), "The first screen changes after the first 14 kB.");
    }

    private static string FileOf(string address, string page) =>
        new Uri(new Uri("https://site.example/" + page), address).AbsolutePath.TrimStart('/');

    /// <summary>How many bytes of a page fit, compressed.</summary>
    private static int LongestStart(byte[] html, int room)
    {
        if (Brotli.Of(html).Length <= room) return html.Length;
        var (fits, not) = (0, html.Length);
        while (not - fits > 256)
        {
            var middle = (fits + not) / 2;
            if (Brotli.Of(html[..middle]).Length <= room) fits = middle;
            else not = middle;
        }

        return fits;
    }

    private async Task<byte[]> FirstScreenAsync(string path, byte[] html)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Refused);
        await using var visit = await Visit.StartAsync(browser, new Visitor(Width: 360, Scripts: false));
        await visit.Page.RouteAsync(
            address => address == site.AtRoot.At(new(path)),
            route => route.FulfillAsync(new RouteFulfillOptions { BodyBytes = html, ContentType = "text/html; charset=UTF-8" }));
        await visit.Page.GotoAsync(site.AtRoot.At(new(path)));
        return await visit.Page.ScreenshotAsync();
    }
}
