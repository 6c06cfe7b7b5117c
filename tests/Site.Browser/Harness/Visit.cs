using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Site.Browser.Harness;

/// <summary>One page opened by one visitor, with all that went wrong meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    // Runs before any script of the page, so that no violation is missed.
    private const string CollectViolations = """
        window.violations = [];
        addEventListener('securitypolicyviolation',
            event => window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`));
        """;

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _errors = [];
    private readonly ConcurrentQueue<string> _console = [];
    private readonly ConcurrentQueue<Uri> _requests = [];
    private readonly TaskCompletionSource _complained = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Console += (_, message) => Note(message);
        page.Request += (_, request) => _requests.Enqueue(new Uri(request.Url));
    }

    public IPage Page { get; }

    /// <summary>Exceptions that no script caught.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    public IReadOnlyCollection<string> Console => _console;

    /// <summary>Every address that was asked for, data: addresses aside.</summary>
    public IEnumerable<Uri> Requests => _requests.Where(request => request.Scheme != "data");

    public static async Task<Visit> StartAsync(RunningBrowser browser, Visitor visitor)
    {
        var context = await browser.Browser.NewContextAsync(visitor.Options());
        await context.AddInitScriptAsync(CollectViolations);
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>Opens a page and waits until it stands as it will stay: with the map taken over, or given up.</summary>
    public static async Task<Visit> OpenAsync(RunningBrowser browser, string address, Visitor visitor)
    {
        var visit = await StartAsync(browser, visitor);
        await visit.Page.GotoAsync(address);
        if (visitor.Scripts && await visit.Page.Locator("[data-script]").CountAsync() > 0)
            await visit.MapSettledAsync(browser.CdnMode);
        return visit;
    }

    /// <summary>What the content security policy stopped on the page that is open.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync() =>
    [
        .. await Page.EvaluateAsync<string[]>("() => window.violations"),
        .. _console.Where(line => line.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase)),
    ];

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    // Leaflet stands, or the browser says in its console why it could not be loaded.
    private Task MapSettledAsync(CdnMode mode) => mode == CdnMode.Answered
        ? Page.Locator(".leaflet-container").WaitForAsync()
        : _complained.Task.WaitAsync(TimeSpan.FromSeconds(20));

    private void Note(IConsoleMessage message)
    {
        _console.Enqueue($"{message.Type}: {message.Text}");
        if (message.Type == "error") _complained.TrySetResult();
    }
}
