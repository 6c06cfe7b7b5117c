using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Browser;

/// <summary>Every address and anchor that a page names answers, over HTTP, wherever the site is mounted.</summary>
public sealed class LinkTests(RunningSite site) : IDisposable
{
    private static readonly string[] _attributes = ["href", "src", "data-locations", "data-base", "data-src"];

    private readonly HttpClient _client = Certificate.Client();
    private readonly Dictionary<Uri, Task<IReadOnlySet<string>?>> _anchors = [];

    [Fact]
    public Task Every_link_answers_at_the_root() => EveryLinkAnswersAsync(site.AtRoot);

    [Fact]
    public Task Every_link_answers_under_a_sub_path() => EveryLinkAnswersAsync(site.UnderPath);

    public void Dispose() => _client.Dispose();

    private async Task EveryLinkAnswersAsync(HostedSite host)
    {
        var broken = new List<string>();
        foreach (var (file, document) in host.Documents())
            foreach (var link in Links(document, new Uri(host.Address, file)).Where(link => link.Host == host.Address.Host).Distinct())
                if (!await AnswersAsync(link)) broken.Add($"{file}: {link}");

        Assert.NotEmpty(_anchors);
        Faults.None(broken);
    }

    private static IEnumerable<Uri> Links(IDocument document, Uri address) =>
        from name in _attributes
        from element in document.QuerySelectorAll($"[{name}]")
        select new Uri(address, element.GetAttribute(name));

    private async Task<bool> AnswersAsync(Uri link)
    {
        var page = new Uri(link.GetLeftPart(UriPartial.Query));
        if (!_anchors.TryGetValue(page, out var asked)) _anchors[page] = asked = AnchorsAsync(page);
        var anchors = await asked;
        return anchors is not null && (link.Fragment.Length < 2 || anchors.Contains(Uri.UnescapeDataString(link.Fragment[1..])));
    }

    // Null when the address does not answer with 200: a redirect is a link that was written carelessly.
    private async Task<IReadOnlySet<string>?> AnchorsAsync(Uri page)
    {
        using var answer = await _client.GetAsync(page, TestContext.Current.CancellationToken);
        if (answer.StatusCode != HttpStatusCode.OK) return null;
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return new HashSet<string>();
        var document = new HtmlParser().ParseDocument(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet();
    }
}
