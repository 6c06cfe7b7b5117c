using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Pages;

namespace Site.Browser.Harness;

/// <summary>The built site, served as a static host serves it, at the root of a host or under a sub-path.</summary>
public sealed class HostedSite : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private HostedSite(LoopbackServer server, Uri address, IReadOnlyDictionary<string, byte[]> files) =>
        (_server, Address, Files) = (server, address, files);

    /// <summary>Where it is published, with a closing slash.</summary>
    public Uri Address { get; }

    /// <summary>Every file of the build by its path below the root.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>Builds the site for its own address and serves it there.</summary>
    /// <param name="mount">"/" or "/een/pad/".</param>
    /// <param name="input">The input folder; that of this repository when it is not given.</param>
    public static async Task<HostedSite> StartAsync(string mount, string? input = null)
    {
        // The address is known only once the server runs, and the build needs the address.
        var host = new TaskCompletionSource<StaticHost>();
        var server = await LoopbackServer.StartAsync(async context => await (await host.Task).AnswerAsync(context));
        var address = new Uri(server.Address, mount);
        var files = await BuiltSite.FilesAsync(address, input ?? Repository.Input);
        // Some hosts take the last of two rules with the same header, others join them: both kinds have a site here.
        host.SetResult(new StaticHost(files, HeaderRules.Of(files[Paths.Headers.File], joins: mount != "/"), mount));
        return new HostedSite(server, address, files);
    }

    /// <summary>The full address of a page.</summary>
    public string At(SitePath path) => Address.AbsoluteUri + path.Value;

    /// <summary>Every address in the sitemap.</summary>
    public IReadOnlyList<string> Sitemap()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        using var stream = new MemoryStream(Files[Paths.Sitemap.File]);
        return [.. XDocument.Load(stream).Descendants(sitemap + "loc").Select(location => location.Value)];
    }

    /// <summary>Every HTML file, parsed.</summary>
    public IEnumerable<(string File, IHtmlDocument Document)> Documents() =>
        Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => (file.Key, Parse(file.Value)));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static IHtmlDocument Parse(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new HtmlParser().ParseDocument(stream);
    }
}
