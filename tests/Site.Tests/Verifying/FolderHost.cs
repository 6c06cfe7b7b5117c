using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Site.Tests.Verifying;

/// <summary>A host that sends files from memory over real HTTP, as a simple static host does; the files can be changed.</summary>
internal sealed class FolderHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FolderHost(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        Files = new(files);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public ConcurrentDictionary<string, byte[]> Files { get; }

    /// <summary>Addresses that are sent on, as a host with redirect rules does.</summary>
    public ConcurrentDictionary<string, string> Redirects { get; } = [];

    /// <summary>How many times a file is still cut off before it is sent whole.</summary>
    public ConcurrentDictionary<string, int> CutOff { get; } = [];

    /// <summary>Files of which nothing comes but the promise of their size.</summary>
    public ConcurrentDictionary<string, bool> Stalled { get; } = [];

    /// <summary>What clients said they take.</summary>
    public ConcurrentBag<string> Accepted { get; } = [];

    public string Address => $"http://127.0.0.1:{new Uri(_app.Urls.Single()).Port}/";

    public static async Task<FolderHost> StartAsync(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var host = new FolderHost(files);
        await host._app.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        Accepted.Add(context.Request.Headers.AcceptEncoding.ToString());
        if (CutOff.AddOrUpdate(path, 0, (_, left) => left - 1) > 0) context.Abort();
        else if (Stalled.ContainsKey(path))
        {
            context.Response.ContentLength = Files[path].Length;
            await context.Response.StartAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }
        else if (Redirects.TryGetValue(path, out var to)) context.Response.Redirect(to, permanent: true);
        else if (Files.TryGetValue(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, out var bytes)) await context.Response.Body.WriteAsync(bytes);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
