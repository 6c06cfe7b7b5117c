using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Site.Model.Pages;

namespace Site.Browser.Harness;

/// <summary>The ways in which a built folder reaches a visitor.</summary>
public enum HostKind
{
    /// <summary>A host that reads _headers.</summary>
    Rules,

    /// <summary>nginx with the nginx.conf of the folder.</summary>
    Nginx,

    /// <summary>A server that knows nothing but files.</summary>
    Plain,

    /// <summary>The same, with the folder at a path below its root.</summary>
    Below,

    /// <summary>No server: the files themselves.</summary>
    Disk,
}

/// <summary>The tests that share the hosts, one after the other.</summary>
[CollectionDefinition(nameof(SharedHosts))]
public sealed class SharedHosts : ICollectionFixture<Hosts>;

/// <summary>One build, with a page for editing and an address that has moved, at every kind of host.</summary>
public sealed class Hosts : IAsyncLifetime
{
    /// <summary>Where a mission was.</summary>
    public static readonly SitePath Old = Paths.Mission("oude-naam");

    /// <summary>Where it is.</summary>
    public static readonly SitePath New = Paths.Mission("unifil");

    private static readonly FileExtensionContentTypeProvider _types = new();

    private readonly List<IAsyncDisposable> _servers = [];
    private readonly Dictionary<HostKind, Uri> _addresses = [];
    private IReadOnlyDictionary<string, byte[]>? _files;
    private SiteFolder? _folder;

    /// <summary>What was built, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files ?? throw new InvalidOperationException("The site is built before the first test.");

    /// <summary>Where the home page of a host is, with a closing slash.</summary>
    public Uri At(HostKind kind) => _addresses[kind];

    public async ValueTask InitializeAsync()
    {
        using var input = new EditedInput();
        input.Write("input/data/redirects.csv", $"from,to,reason\n/{Old},/{New},Andere naam.\n");
        _files = await BuiltSite.FilesAsync(new Uri("https://missieoverzicht.example/"), input.Folder, compresses: true);
        _folder = new SiteFolder(_files);
        _addresses[HostKind.Disk] = new Uri($"file://{_folder.Path}/");
        var nginx = await Nginx.StartAsync(_folder.Path);
        _servers.Add(nginx);
        _addresses[HostKind.Nginx] = new Uri($"https://127.0.0.1:{nginx.Port}/");
        var host = new StaticHost(_files, HeaderRules.Of(_files[Paths.Headers.File], joins: true), "/");
        await ServeAsync(HostKind.Rules, "", host.AnswerAsync);
        await ServeAsync(HostKind.Plain, "", context => SendPlainlyAsync(context, "/"));
        await ServeAsync(HostKind.Below, "a/b/", context => SendPlainlyAsync(context, "/a/b/"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers) await server.DisposeAsync();
        _folder?.Dispose();
    }

    private async Task ServeAsync(HostKind kind, string path, RequestDelegate answer)
    {
        var server = await LoopbackServer.StartAsync(answer);
        _servers.Add(server);
        _addresses[kind] = new Uri(server.Address, path);
    }

    private async Task SendPlainlyAsync(HttpContext context, string mount)
    {
        var path = context.Request.Path.Value ?? "/";
        var below = path.StartsWith(mount, StringComparison.Ordinal) ? path[mount.Length..] : "?";
        if (Files.ContainsKey(below + "/index.html")) context.Response.Redirect(path + "/");
        else if (!Files.TryGetValue(new SitePath(below).File, out var bytes)) context.Response.StatusCode = StatusCodes.Status404NotFound;
        else
        {
            context.Response.ContentType = _types.TryGetContentType(new SitePath(below).File, out var type) ? type : "application/octet-stream";
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
