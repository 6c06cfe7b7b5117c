using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Site.Preview;

/// <summary>The web server of the preview; only this computer can reach it.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private static readonly byte[] Script = ReadScript();

    private readonly WebApplication _app;
    private readonly LiveSite _site;
    private readonly string _inputFolder;

    private PreviewServer(int port, LiveSite site, string inputFolder)
    {
        (_site, _inputFolder) = (site, inputFolder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Where the site is to be seen.</summary>
    public Uri Address => new UriBuilder("http", "localhost", new Uri(_app.Urls.Single()).Port).Uri;

    /// <summary>Starts on a port (0: any free one); null when that port cannot be had.</summary>
    public static async Task<PreviewServer?> TryStartAsync(int port, LiveSite site, string inputFolder)
    {
        var server = new PreviewServer(port, site, inputFolder);
        try
        {
            await server._app.StartAsync();
            return server;
        }
        catch (Exception error) when (error is IOException { InnerException: AddressInUseException } or System.Net.Sockets.SocketException)
        {
            await server.DisposeAsync();
            return null;
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _app.Lifetime.ApplicationStopping);
        try
        {
            await AnswerAsync(context, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The browser left or the preview stops; nobody waits for the rest.
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken end)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (context.Request.Path == PreviewPage.ScriptPath)
            await SiteAnswer.SendAsync(context, StatusCodes.Status200OK, PreviewPage.ScriptPath, Script);
        else if (context.Request.Path == PreviewPage.EventsPath)
            await EventStream.SendAsync(context, _site, _inputFolder, end);
        else
            await SiteAnswer.SendAsync(context, await _site.NowAsync(end), _inputFolder);
    }

    private static byte[] ReadScript()
    {
        using var resource = typeof(PreviewServer).Assembly.GetManifestResourceStream("live.js")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
