using System.Diagnostics;
using System.Globalization;
using Site.Output;
using Site.Writer;

namespace Site.Tests.Output;

public class KillTests(ITestOutputHelper log)
{
    private static readonly int Kills = Setting("KILLS") ?? 100;
    private const int Lanes = 2;
    private const int LongestRun = 60;
    private const int Endless = 1_000_000;
    private static readonly string Writer = Path.Combine(AppContext.BaseDirectory, "Site.Writer.dll");

    [Fact]
    public async Task Kills_at_any_moment_always_leave_one_whole_version_and_the_next_build_tidies_up()
    {
        var seed = Setting("KILL_SEED") ?? Random.Shared.Next();
        log.WriteLine($"KILL_SEED={seed}");

        var lanes = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => RunLaneAsync(new Random(seed + lane))));

        // Otherwise every kill fell between two writes and nothing was tested.
        Assert.InRange(lanes.Sum(), Kills / 10, Kills);
        log.WriteLine($"{lanes.Sum()} of {Kills} kills hit a write that was under way");
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Gives how many kills left a half-written or half-removed folder beside the output.</summary>
    private static async Task<int> RunLaneAsync(Random random)
    {
        using var root = new TemporaryFolder();
        var output = root.Below("output");
        var interrupted = 0;
        for (var kill = 0; kill < Kills / Lanes; kill++)
        {
            await WriteUntilKilledAsync(output, random.Next(LongestRun));
            AssertWholeVersion(output);
            if (Directory.GetDirectories(root.Path).Length > 1) interrupted++;
        }
        using var last = Start(output, times: 1);
        await last.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, last.ExitCode);
        Assert.Equal([output], Directory.GetFileSystemEntries(root.Path));
        AssertWholeVersion(output);
        return interrupted;
    }

    private static async Task WriteUntilKilledAsync(string output, int milliseconds)
    {
        using var child = Start(output, Endless);
        // The first version must be there before there is anything to keep whole.
        Assert.NotNull(await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static Process Start(string output, int times) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Writer, output, times.ToString(CultureInfo.InvariantCulture) },
        RedirectStandardOutput = true,
    })!;

    private static void AssertWholeVersion(string output)
    {
        var found = Directory.GetFiles(output, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != FolderMark.Whole)
            .ToDictionary(path => Path.GetRelativePath(output, path), File.ReadAllBytes);
        var version = Enumerable.Range(0, 2).Single(number => Versions.Files(number).Count == found.Count);
        foreach (var file in Versions.Files(version)) Assert.Equal(file.Bytes, found[file.Path.File]);
    }
}
