using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Site.Browser.Harness;

/// <summary>What the CDN does in a browser of the tests.</summary>
public enum CdnMode
{
    /// <summary>Gives the real files.</summary>
    Answered,

    /// <summary>Refuses the connection.</summary>
    Refused,

    /// <summary>Gives the files with one byte too many, which their integrity hash must catch.</summary>
    Tampered,
}

/// <summary>
/// The CDN without the internet: the same files from npm under the same path over https. Because the browser itself
/// is sent here by name, integrity, CORS and content security policy are really applied.
/// </summary>
public sealed class Cdn : IAsyncDisposable
{
    public const string Host = "cdn.jsdelivr.net";

    // Each path of the CDN and the package in node_modules that stands for it; package.json names the same versions.
    private static readonly Dictionary<string, string> _packages = new()
    {
        ["/npm/leaflet@1.9.4/"] = "leaflet",
        ["/npm/minisearch@7.2.0/"] = "minisearch",
        ["/npm/@sveltia/cms@0.221.1/"] = "@sveltia/cms",
        ["/npm/@orama/stemmers@3.1.18/"] = "@orama/stemmers",
    };

    private static readonly FileExtensionContentTypeProvider _types = new();

    private readonly IAsyncDisposable _owner;

    private Cdn(IAsyncDisposable owner, int port, CdnMode mode) => (_owner, Port, Mode) = (owner, port, mode);

    /// <summary>The port on 127.0.0.1 that stands for the CDN.</summary>
    public int Port { get; }

    public CdnMode Mode { get; }

    public static async Task<Cdn> StartAsync(CdnMode mode)
    {
        if (mode == CdnMode.Refused) return Refusing();
        var folder = await NodePackages.FolderAsync();
        var server = await LoopbackServer.StartAsync(context => AnswerAsync(context, folder, mode));
        return new Cdn(server, server.Address.Port, mode);
    }

    public ValueTask DisposeAsync() => _owner.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, string folder, CdnMode mode)
    {
        var path = context.Request.Path.Value ?? "";
        var (prefix, package) = _packages.FirstOrDefault(known => path.StartsWith(known.Key, StringComparison.Ordinal));
        var file = prefix is null ? folder : Path.Combine(folder, package, path[prefix.Length..]);
        context.Response.Headers.AccessControlAllowOrigin = "*";
        if (!File.Exists(file) || !_types.TryGetContentType(file, out var type))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = type;
        await context.Response.SendFileAsync(file);
        if (mode == CdnMode.Tampered) await context.Response.WriteAsync(" ");
    }

    private static Cdn Refusing()
    {
        // Bound but not listening: the port is taken, and whoever connects is refused.
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new Cdn(new Closing(socket), ((IPEndPoint)socket.LocalEndPoint!).Port, CdnMode.Refused);
    }

    private sealed record Closing(Socket Socket) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Socket.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
