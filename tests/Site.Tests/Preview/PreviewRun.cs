using System.Collections.Concurrent;
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
    private readonly BuildSite _build;
    private PreviewSite? _preview;

    private PreviewRun(BuildSite build) => _build = build;

    public HttpClient Client { get; } = new();

    public Uri Address => _preview!.Address;

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    /// <summary>What was opened on this computer: file and line.</summary>
    public ConcurrentQueue<(string File, int Line)> Opened { get; } = [];

    /// <summary>The folder that holds the input folder.</summary>
    public TemporaryFolder Root => _root;

    public static async Task<PreviewRun> StartAsync(string text)
    {
        var run = new PreviewRun(BuildAsync);
        run.Save(text);
        await run.StartAsync();
        return run;
    }

    /// <summary>A preview of a copy of this folder, with the whole flow.</summary>
    public static async Task<PreviewRun> OfFolderAsync(string folder)
    {
        var run = new PreviewRun(Build.RunAsync);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = run.Root.Below("input", Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        await run.StartAsync();
        return run;
    }

    /// <summary>Another preview of the same input, on the first of these ports that is free.</summary>
    public Task<PreviewSite?> OnPortsAsync(params int[] ports) => PreviewSite.StartAsync(
        new BuildRequest(_root.Below("input"), null), ports, _build,
        new Terminal(TextWriter.Synchronized(_out), TextWriter.Synchronized(_error), TimeProvider.System), Open);

    public void Save(string text) => _root.Write("input/text.md", text);

    public Task<string> PageAsync(string path = "") => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _preview!.DisposeAsync();
        _root.Dispose();
    }

    private async Task StartAsync()
    {
        _preview = await OnPortsAsync(0);
        Client.BaseAddress = Address;
    }

    private bool Open(string file, int line)
    {
        Opened.Enqueue((file, line));
        return true;
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

        static OutputFile Made(string path, string text) =>
            new(new SitePath(path), Encoding.UTF8.GetBytes(text)) { MadeOf = ["text.md"] };
    }
}
