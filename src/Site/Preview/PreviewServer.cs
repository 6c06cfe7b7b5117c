using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Site.Preview;

/// <summary>The web server of the preview; only this computer can reach it.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LiveSite _site;
    private readonly string _inputFolder;
    private readonly OpenRequest _open;
    private readonly EventStream _events;

    private PreviewServer(int port, LiveSite site, string inputFolder, OpenFile open)
    {
        (_site, _inputFolder, _open) = (site, inputFolder, new OpenRequest(inputFolder, open));
        _events = new EventStream(site, inputFolder, _open.Token);
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
    public static async Task<PreviewServer?> TryStartAsync(int port, LiveSite site, string inputFolder, OpenFile open)
    {
        var server = new PreviewServer(port, site, inputFolder, open);
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
        var (request, response) = (context.Request, context.Response);
        // Another site's name that was made to lead here would make its scripts ours.
        if (request.Host.Host is not ("localhost" or "127.0.0.1"))
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (HttpMethods.IsPost(request.Method) && request.Path == PreviewPage.OpenPath)
            response.StatusCode = _open.Answer(request);
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (request.Path == PreviewPage.EventsPath)
            await _events.SendAsync(context, end);
        else if (PreviewScripts.Find(request.Path) is { } script)
            await SiteAnswer.SendAsync(context, StatusCodes.Status200OK, PreviewPage.ScriptPath, script);
        else
            await SiteAnswer.SendAsync(context, await _site.NowAsync(end), _inputFolder);
    }
}
