using Site.Commands;
using Site.Text;

namespace Site.Preview;

/// <summary>A running preview: a server that shows the last good site, and a builder that follows the input.</summary>
internal sealed class PreviewSite : IAsyncDisposable
{
    private readonly PreviewServer _server;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _building;

    private PreviewSite(PreviewServer server, LiveSite site, BuildRequest asked, BuildSite build, Terminal terminal)
    {
        _server = server;
        var request = asked with { BaseAddress = server.Address };
        _building = Task.Run(() => Rebuilding.RunAsync(request, build, site, terminal, _stop.Token));
    }

    public Uri Address => _server.Address;

    /// <summary>Starts on the first of the ports that is free, and says where; null when none is.</summary>
    public static async Task<PreviewSite?> StartAsync(
        BuildRequest asked, IEnumerable<int> ports, BuildSite build, Terminal terminal, OpenFile open)
    {
        var site = new LiveSite();
        foreach (var port in ports)
        {
            if (await PreviewServer.TryStartAsync(port, site, asked.InputFolder, open) is not { } server) continue;
            terminal.Say(PreviewText.Serving(server.Address));
            return new PreviewSite(server, site, asked, build, terminal);
        }
        return null;
    }

    /// <summary>Returns when it is asked to stop; throws when building can no longer go on.</summary>
    public async Task UntilAsync(CancellationToken stop)
    {
        try
        {
            await _building.WaitAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopping is how a preview ends.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _building.ContinueWith(_ => { }, TaskScheduler.Default);
        await _server.DisposeAsync();
        _stop.Dispose();
    }
}
