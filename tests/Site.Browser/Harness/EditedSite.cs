using System.Collections.Concurrent;
using Site.Commands;
using Site.Preview;

namespace Site.Browser.Harness;

/// <summary>A preview of a copy of this repository's input, which a test edits; nothing is really opened on this computer.</summary>
internal sealed class EditedSite : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly PreviewSite _preview;

    private EditedSite(DirectoryInfo folder, PreviewSite preview, ConcurrentQueue<(string File, int Line)> opened) =>
        (_folder, _preview, Opened) = (folder, preview, opened);

    /// <summary>What was opened: file and line.</summary>
    public ConcurrentQueue<(string File, int Line)> Opened { get; }

    public static async Task<EditedSite> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("input-");
        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(Repository.Input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var opened = new ConcurrentQueue<(string, int)>();
        var preview = await PreviewSite.StartAsync(
            new BuildRequest(folder.FullName, BaseAddress: null), [0], Build.RunAsync, new Terminal(TextWriter.Null, TextWriter.Null, TimeProvider.System),
            (file, line) =>
            {
                opened.Enqueue((file, line));
                return true;
            });
        var site = new EditedSite(folder, preview!, opened);
        // The first build may take longer on a busy machine than a browser waits for a page.
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        (await client.GetAsync(new Uri(site.At("")))).Dispose();
        return site;
    }

    /// <summary>The address of a page; by number, because the browser of the tests knows no names.</summary>
    public string At(string page) => new Uri(new UriBuilder(_preview.Address) { Host = "127.0.0.1" }.Uri, page).AbsoluteUri;

    public string Below(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Changes a piece of a file; the piece must be there.</summary>
    public void Change(string file, string piece, string other)
    {
        var text = File.ReadAllText(Below(file));
        Assert.Contains(piece, text, StringComparison.Ordinal);
        File.WriteAllText(Below(file), text.Replace(piece, other, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _preview.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
