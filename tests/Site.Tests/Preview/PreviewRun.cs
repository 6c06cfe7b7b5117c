using System.Text;
using Site.Commands;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Preview;
using Site.Problems;
using Site.Tests.Output;

namespace Site.Tests.Preview;

/// <summary>
/// A preview over real HTTP, with a flow of our own: the input is one file, the word "fout" in it is a problem,
/// and "crash" is a mishap of the program.
/// </summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private PreviewSite? _preview;

    public HttpClient Client { get; } = new();

    public Uri Address => _preview!.Address;

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    /// <summary>The folder that holds the input folder.</summary>
    public TemporaryFolder Root => _root;

    public static async Task<PreviewRun> StartAsync(string text)
    {
        var run = new PreviewRun();
        run.Save(text);
        run._preview = await run.OnPortsAsync(0);
        run.Client.BaseAddress = run.Address;
        return run;
    }

    /// <summary>Another preview of the same input, on the first of these ports that is free.</summary>
    public Task<PreviewSite?> OnPortsAsync(params int[] ports) => PreviewSite.StartAsync(
        _root.Below("input"), ports, BuildAsync,
        new Terminal(TextWriter.Synchronized(_out), TextWriter.Synchronized(_error), TimeProvider.System));

    public void Save(string text) => _root.Write("input/text.md", text);

    public Task<string> PageAsync(string path = "") => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _preview!.DisposeAsync();
        _root.Dispose();
    }

    private static async Task<BuildResult> BuildAsync(BuildRequest request, CancellationToken cancellation)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(request.InputFolder, "text.md"), cancellation);
        if (text == "crash") throw new InvalidOperationException("boem");
        if (text.Contains("fout", StringComparison.Ordinal))
            return new BuildResult([], [new Problem(new InputPlace("text.md", 1), $"Dit is {text}.", "Schrijf iets anders.")]);
        return new BuildResult(
        [
            Made("", $"<body>{text}</body>"), Made("404.html", "<body>niet gevonden</body>"),
            Made("data/kosten.csv", "jaar,bedrag\n"), Made("data/locaties.geojson", "{}"), Made("missies/", $"<body>{text}</body>"),
        ], []);

        static OutputFile Made(string path, string text) => new(new SitePath(path), Encoding.UTF8.GetBytes(text));
    }
}
