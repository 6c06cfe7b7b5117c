using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>One and the same build at every kind of host: every link, the map, the search and what has moved.</summary>
[Collection(nameof(SharedHosts))]
public sealed class HostTests(Hosts hosts, Browsers browsers) : IDisposable
{
    private static readonly string[] _attributes = ["href", "src", "data-locations", "data-base", "data-src"];

    private readonly HttpClient _client = Certificate.Client();

    public static TheoryData<HostKind> Kinds { get; } = new(Enum.GetValues<HostKind>());

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_link_and_every_file_that_a_page_needs_is_there(HostKind kind)
    {
        var missing = new List<string>();
        var links = Links(kind).ToList();
        foreach (var link in links)
            if (!await IsThereAsync(link)) missing.Add(link.AbsoluteUri);

        Assert.True(links.Count > 100);
        Faults.None(missing);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Menu_choices_notes_map_and_search_work(HostKind kind)
    {
        await using var visit = await OpenAsync(kind, SitePath.Home);
        var page = visit.Page;
        await page.Locator(".site-menu a[href*='missies/']").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Missies");
        var cards = page.Locator("main [data-lists]:visible");
        var all = await cards.CountAsync();
        await page.Locator("select[name=regio]").SelectOptionAsync("afrika");
        Assert.InRange(await cards.CountAsync(), 1, all - 1);

        await cards.First.Locator("a").First.ClickAsync();
        await page.Locator("a.cite").First.ClickAsync();
        await Assertions.Expect(page.Locator(".note-card")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".search-link").ClickAsync();
        await page.Locator("input[type=search]").FillAsync("unifil");
        await page.Locator("#zoeken ol > li a").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("UNIFIL");

        await page.Locator(".site-menu a[href*='kaart/']").ClickAsync();
        await page.Locator(".leaflet-marker-pane .spot").First.WaitForAsync();
        Faults.None(await visit.ViolationsAsync());
        Faults.None(visit.Errors);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_address_that_has_moved_leads_to_the_new_one(HostKind kind)
    {
        await using var visit = await OpenAsync(kind, Hosts.Old);

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(Hosts.New.Value));
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("UNIFIL");
    }

    [Theory]
    [InlineData(HostKind.Rules)]
    [InlineData(HostKind.Nginx)]
    public async Task An_address_that_does_not_exist_gets_a_page_that_says_so(HostKind kind)
    {
        await using var visit = await Visit.StartAsync(await browsers.WithCdnAsync(CdnMode.Answered), new Visitor());

        var answer = await visit.Page.GotoAsync(hosts.At(kind) + "wat/er/niet/is");

        Assert.Equal(404, answer!.Status);
        await visit.Page.Locator(".site-name").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(hosts.At(kind).AbsoluteUri);
        Faults.None(await visit.ViolationsAsync());
    }

    /// <summary>Every address of this site that a page names, once. The page for addresses that do not exist is shown at the root of a host only.</summary>
    private IEnumerable<Uri> Links(HostKind kind) => (
        from file in hosts.Files
        where file.Key.EndsWith(".html", StringComparison.Ordinal) && (kind is not (HostKind.Below or HostKind.Disk) || file.Key != Paths.NotFound.File)
        let document = new HtmlParser().ParseDocument(new MemoryStream(file.Value))
        from name in _attributes
        from element in document.QuerySelectorAll($"[{name}]")
        let link = new Uri(new Uri(hosts.At(kind), file.Key), element.GetAttribute(name))
        where link.Scheme == hosts.At(kind).Scheme && link.Authority == hosts.At(kind).Authority
        select new Uri(link.GetLeftPart(UriPartial.Path))).Distinct();

    private async Task<bool> IsThereAsync(Uri link)
    {
        if (link.IsFile) return File.Exists(link.AbsolutePath.EndsWith('/') ? link.AbsolutePath + "index.html" : link.AbsolutePath);
        using var answer = await _client.GetAsync(link, TestContext.Current.CancellationToken);
        return answer.StatusCode is HttpStatusCode.OK || link.AbsolutePath == "/" + Hosts.Old && answer.StatusCode is HttpStatusCode.MovedPermanently;
    }

    // On a disk a visitor opens a file, not a folder.
    private async Task<Visit> OpenAsync(HostKind kind, SitePath path) => await Visit.OpenAsync(
        await browsers.WithCdnAsync(CdnMode.Answered), hosts.At(kind) + (kind is HostKind.Disk ? path.File : path.Value), new Visitor());
}
