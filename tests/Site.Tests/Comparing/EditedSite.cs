using System.Text;
using System.Text.RegularExpressions;
using Site.Commands;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Comparing;

/// <summary>The good site as it was published, and its input, in which an editor goes on.</summary>
internal sealed partial class EditedSite : IDisposable
{
    private static readonly Lazy<Task<BuildResult>> _published = new(() => Build.RunAsync(
        new BuildRequest(Path.Combine(FixtureSite.Folder, "Good"), BaseAddress: null), CancellationToken.None));

    private readonly TemporaryFolder _root = new();

    private EditedSite() => FixtureSite.Good.LayIn(Input);

    /// <summary>When the editor compares.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 7, 14, 12, 0, 0, TimeSpan.Zero);

    public string Input => _root.Below("input");

    public string Output => _root.Below("output");

    public string Below(string name) => _root.Below(name);

    public static async Task<EditedSite> PublishedAsync()
    {
        var site = new EditedSite();
        foreach (var file in (await _published.Value).Files.Where(file => !file.Path.File.EndsWith(".png", StringComparison.Ordinal)))
            Write(Path.Combine(site.Output, file.Path.File), file.Bytes);
        return site;
    }

    public static EditedSite NeverPublished() => new();

    /// <summary>Replaces a piece of a file that must be there.</summary>
    public void Edit(string path, string from, string to)
    {
        var file = Path.Combine(_root.Path, path);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Add(string path, string text) => File.AppendAllText(Path.Combine(_root.Path, path), text);

    /// <summary>Adds every line that the last comparison offered.</summary>
    public int AddWhatIsOffered(string error)
    {
        var offers = Offer().Matches(error);
        foreach (Match offer in offers) Add("input/" + offer.Groups["file"].Value, offer.Groups["line"].Value + "\n");
        return offers.Count;
    }

    public async Task<(int Code, string Out, string Error)> DiffAsync(params string[] more)
    {
        var (said, complained) = (new StringBuilder(), new StringBuilder());
        var code = await CommandLine.RunAsync(
            ["diff", "--input", Input, "--output", Output, .. more], Build.RunAsync,
            new Terminal(new StringWriter(said), new StringWriter(complained), new FixedClock(Now)), TestContext.Current.CancellationToken);
        return (code, said.ToString(), complained.ToString());
    }

    public void Dispose() => _root.Dispose();

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    [GeneratedRegex(@"toe aan (?<file>data/[a-z]+\.csv).*\.\n +(?<line>.*)$", RegexOptions.Multiline)]
    private static partial Regex Offer();

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
