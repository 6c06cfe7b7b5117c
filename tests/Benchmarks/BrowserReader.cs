using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace Benchmarks;

/// <summary>Chromium with the page open; the page itself notes at which moment it shows a mark.</summary>
internal sealed class BrowserReader : IReader, IAsyncDisposable
{
    // The frame after the one in which the mark is there: by then it has been painted.
    private const string Watch = """
        let newest = 0;
        const look = () => {
            const marks = [...(document.documentElement?.textContent ?? '').matchAll(/merk(\d+)x/g)].map(([, number]) => Number(number));
            const mark = Math.max(0, ...marks);
            if (mark > newest) {
                newest = mark;
                requestAnimationFrame(() => console.log(`merk${mark}x ${performance.timeOrigin + performance.now()}`));
            }
            requestAnimationFrame(look);
        };
        look();
        """;

    private readonly IPlaywright _driver;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private readonly Uri _address;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<double>> _seen = [];

    private BrowserReader(IPlaywright driver, IBrowser browser, IPage page, Uri address)
    {
        (_driver, _browser, _page, _address) = (driver, browser, page, address);
        page.Console += (_, message) =>
        {
            if (message.Text.Split(' ') is [['m', 'e', 'r', 'k', ..] mark, var at])
                Seen(mark).TrySetResult(double.Parse(at, CultureInfo.InvariantCulture));
        };
    }

    public static async Task<BrowserReader> StartAsync(Uri address)
    {
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
        var page = await browser.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        return new BrowserReader(driver, browser, page, address);
    }

    public Task OpenAsync(string page) => _page.GotoAsync(new Uri(_address, page).AbsoluteUri);

    public async Task<double> TimeAsync(Edit edit, InputCopy input, int number)
    {
        var saved = edit.Save(input, number);
        var seen = await Seen(Edit.Mark(number)).Task.WaitAsync(TimeSpan.FromSeconds(30));
        return seen - (saved - DateTimeOffset.UnixEpoch).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _driver.Dispose();
    }

    private TaskCompletionSource<double> Seen(string mark) =>
        _seen.GetOrAdd(mark, _ => new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously));
}
