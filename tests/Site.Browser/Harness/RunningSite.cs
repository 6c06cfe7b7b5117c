[assembly: AssemblyFixture(typeof(Site.Browser.Harness.RunningSite))]
[assembly: AssemblyFixture(typeof(Site.Browser.Harness.Browsers))]

namespace Site.Browser.Harness;

/// <summary>The site at the root of a host and under a sub-path, built and started once for all tests.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private HostedSite? _atRoot;
    private HostedSite? _underPath;

    public HostedSite AtRoot => _atRoot ?? throw NotStarted();

    public HostedSite UnderPath => _underPath ?? throw NotStarted();

    public async ValueTask InitializeAsync()
    {
        _atRoot = await HostedSite.StartAsync("/");
        _underPath = await HostedSite.StartAsync("/een/pad/");
    }

    public async ValueTask DisposeAsync()
    {
        if (_atRoot is not null) await _atRoot.DisposeAsync();
        if (_underPath is not null) await _underPath.DisposeAsync();
    }

    private static InvalidOperationException NotStarted() => new("The site is started before the first test.");
}
