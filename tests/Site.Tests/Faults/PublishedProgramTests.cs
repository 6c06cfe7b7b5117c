using System.Runtime.InteropServices;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Faults;

/// <summary>The program as it is published, one native file, does what the program does that these tests are of.</summary>
public sealed class PublishedProgramTests(PublishedProgram published) : IClassFixture<PublishedProgram>, IDisposable
{
    // A minute before the moment of the site under embargo.
    private static readonly string[] _before = ["--as-of", "2027-05-19T12:59"];

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Makes_the_same_site()
    {
        var input = Path.GetFullPath(Path.Combine(FixtureSite.Folder, "../../../input"));
        var (here, there) = await BothAsync("build", "--input", input, "--compress", "--as-of", "2026-11-01T12:00");

        Assert.Equal((0, 0), (here.Code, there.Code));
        Assert.Equal(SiteProcess.Prints(_root.Below("here")), SiteProcess.Prints(_root.Below("there")));
    }

    [Fact]
    public async Task Keeps_what_is_under_embargo_as_well()
    {
        FixtureSite.GoodWith("Embargo").LayIn(_root.Below("input"));
        var (here, there) = await BothAsync(["build", "--input", _root.Below("input"), .. _before]);

        Assert.Equal((0, 0, ""), (here.Code, there.Code, there.Error));
        Assert.Equal(SiteProcess.Prints(_root.Below("here")), SiteProcess.Prints(_root.Below("there")));
    }

    [Fact]
    public async Task Tells_the_same_problems()
    {
        FixtureSite.Good.With("data/costs.csv", "year,who\n2025,x\n").With("missions/battlegroup-litouwen.md", "---\ntitel: X\n---\n[fout](../nergens/)\n").LayIn(_root.Below("input"));
        var (here, there) = await BothAsync("build", "--input", _root.Below("input"));

        Assert.Equal(1, there.Code);
        Assert.Equal(here.Error, there.Error);
        Assert.Contains("titel", there.Error);
    }

    private async Task<(SiteRun Here, SiteRun There)> BothAsync(params string[] arguments)
    {
        Assert.SkipWhen(published.Missing is not null, published.Missing ?? "");
        return (
            await SiteProcess.RunAsync(SiteProcess.Usual, [.. arguments, .. ToFolder("here")]),
            await SiteProcess.RunPublishedAsync(published.Program, [.. arguments, .. ToFolder("there")]));
    }

    private string[] ToFolder(string name) => ["--output", _root.Below(name)];
}

/// <summary>Publishes the program once, as whoever follows the README does, away from what is built elsewhere.</summary>
public sealed class PublishedProgram : IAsyncLifetime
{
    private readonly TemporaryFolder _root = new();

    /// <summary>Why there is none; null when there is one.</summary>
    public string? Missing { get; } =
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) || Linkers.Any(OnPath) ? null : "No C compiler is installed, which links a native program.";

    public string Program => _root.Below("program", "Site");

    private static string[] Linkers => ["clang", "gcc"];

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null) return;
        var project = Path.GetFullPath(Path.Combine(FixtureSite.Folder, "../../../src/Site"));
        var run = await SiteProcess.DotnetAsync("publish", project, "-p:PublishProfile=Program", "--artifacts-path", _root.Below("artifacts"), "--output", _root.Below("program"));
        Assert.True(run.Code == 0, run.Out + run.Error);
    }

    public ValueTask DisposeAsync()
    {
        _root.Dispose();
        return ValueTask.CompletedTask;
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
