using System.Globalization;
using System.Text;
using Site.Input;
using Site.Tests.Faults;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Hostile;

/// <summary>However much is thrown at it, the program ends: with problems or with a site, and within the memory of a small machine.</summary>
public sealed class FloodTests(ITestOutputHelper log)
{
    // A tenth of what the smallest build machine has; the usual site takes a fifth of it.
    private const long _memory = 700_000_000;

    // Most take less than a second; this is for a machine that does ten other things.
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Names => [.. Flood.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_read_in_time(string name)
    {
        var (path, text) = Flood.All[name];
        Assert.Empty(InputFolder.Of([path], _ => Encoding.UTF8.GetBytes(text)).Refused);
        var reading = Task.Factory.StartNew(
            () => FixtureSite.Good.With(path, text).Read(DateTimeOffset.MinValue), TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);

        var (edition, problems) = await reading.WaitAsync(_limit, TestContext.Current.CancellationToken);

        Assert.True(edition is not null || problems.Count > 0);
        log.WriteLine($"{problems.Count} problems, first: {(problems is [var first, ..] ? first.Message : "none")}");
    }

    [Fact]
    public async Task All_of_them_at_once_fit_in_the_memory_of_a_small_machine()
    {
        using var root = new TemporaryFolder();
        SiteProcess.Lay(FixtureSite.Good, root.Below("input"));
        foreach (var (number, (path, text)) in Flood.All.Values.Index())
            root.Write("input/" + path.Replace("vloed", string.Create(CultureInfo.InvariantCulture, $"vloed-{number}"), StringComparison.Ordinal), text);

        var run = await SiteProcess.RunAsync(Small, "check", "--input", root.Below("input"));

        Assert.True(run.Code == 1, run.Error[..Math.Min(run.Error.Length, 2000)]);
        Assert.Contains($"(alleen de eerste {Limits.Problems} staan hier)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("vastgelopen", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_hundred_megabytes_are_refused_without_being_read()
    {
        using var root = new TemporaryFolder();
        SiteProcess.Lay(FixtureSite.Good, root.Below("input"));
        foreach (var path in (string[])["site.yml", "pages/groot.md", "missions/groot.md", "data/costs.csv", "images/groot.png"])
            using (var file = File.Create(root.Below("input", path))) file.SetLength(100_000_000);
        root.Write("input/pages/regel.md", new string('x', 10_000_000));
        root.Write("input/data/glossary.csv", "term,meaning,explanation,source,note\n" + new string('x', 10_000_000));
        root.Write("input/data/changes.csv", "date,mission,kind,text\n" + string.Concat(Enumerable.Repeat("2026-06-30,,revision,x\n", 1_000_000)));

        var run = await SiteProcess.RunAsync(Tiny, "check", "--input", root.Below("input"));

        Assert.Equal(1, run.Code);
        foreach (var path in (string[])["site.yml", "pages/groot.md", "pages/regel.md", "missions/groot.md", "data/costs.csv"])
            Assert.Contains($"{path}:1: Dit bestand is te groot.", run.Error, StringComparison.Ordinal);
        Assert.Contains("images/groot.png: Dit bestand is te groot.", run.Error, StringComparison.Ordinal);
        Assert.Contains("data/glossary.csv:2: Deze regel telt 10.000.000 tekens", run.Error, StringComparison.Ordinal);
        Assert.Contains($"data/changes.csv:{Limits.TableLines + 1}: Dit bestand heeft te veel regels.", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("8 problemen in 8 bestanden.\n", run.Error, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Small { get; } = AtMost(_memory);

    // What the limits allow to be held of one file, a few times over.
    private static Dictionary<string, string> Tiny { get; } = AtMost(300_000_000);

    /// <summary>More than this the runtime does not give: the program would say that it had crashed.</summary>
    private static Dictionary<string, string> AtMost(long bytes) =>
        new() { ["DOTNET_GCHeapHardLimit"] = "0x" + bytes.ToString("X", CultureInfo.InvariantCulture) };
}
