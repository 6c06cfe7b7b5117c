using Microsoft.Playwright;

namespace Site.Browser.Harness;

/// <summary>One Chromium per thing the CDN can do, started when a test first needs it and shared by all.</summary>
public sealed class Browsers : IAsyncLifetime
{
    private readonly Dictionary<CdnMode, Lazy<Task<RunningBrowser>>> _started;

    public Browsers() =>
        _started = Enum.GetValues<CdnMode>().ToDictionary(mode => mode, mode => new Lazy<Task<RunningBrowser>>(
            () => RunningBrowser.StartAsync(mode)));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The browser whose CDN does this.</summary>
    public Task<RunningBrowser> WithCdnAsync(CdnMode mode) => _started[mode].Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in _started.Values.Where(browser => browser.IsValueCreated))
            await (await browser.Value).DisposeAsync();
    }
}

/// <summary>A Chromium with the CDN it is sent to.</summary>
public sealed class RunningBrowser : IAsyncDisposable
{
    private readonly IPlaywright _driver;
    private readonly Cdn _cdn;

    private RunningBrowser(IPlaywright driver, IBrowser browser, Cdn cdn) =>
        (_driver, Browser, _cdn) = (driver, browser, cdn);

    public IBrowser Browser { get; }

    /// <summary>What its CDN does.</summary>
    public CdnMode CdnMode => _cdn.Mode;

    public static async Task<RunningBrowser> StartAsync(CdnMode mode)
    {
        var cdn = await Cdn.StartAsync(mode);
        var program = await Chromium.LocateAsync();
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = Flags(cdn),
        });
        return new RunningBrowser(driver, browser, cdn);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _driver.Dispose();
        await _cdn.DisposeAsync();
    }

    // Every other name is unknown, so that a request to a third party can never succeed unseen.
    internal static string[] Flags(Cdn cdn) =>
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        $"--host-resolver-rules=MAP {Cdn.Host} 127.0.0.1:{cdn.Port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        $"--ignore-certificate-errors-spki-list={Certificate.PublicKeyHash}",
    ];
}
