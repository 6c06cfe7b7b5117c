using Site.Tests.Commands;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Faults;

/// <summary>A system that lets a program open no more files: the last good site stays whole, and a Dutch sentence says why.</summary>
public sealed class OpenFilesTests : IDisposable
{
    private const string _sentence = "het systeem laat nu niet meer bestanden tegelijk open";
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("build", 64)]
    [InlineData("build", 255)]
    [InlineData("check", 120)]
    public async Task Too_few_from_the_beginning_are_told_before_anything_else(string command, int most)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such limit.");
        var output = _root.Write("output/index.html", "goed");

        var run = await LimitedAsync(most, "Site.dll", command);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.StartsWith($"Dit programma mag maar {most} bestanden tegelijk open hebben", run.Error, StringComparison.Ordinal);
        Assert.Equal("goed", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task As_many_as_are_asked_for_are_enough()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such limit.");
        SiteProcess.Lay(FixtureSite.Good, _root.Below("input"));

        var run = await LimitedAsync(256, "Site.dll", "build", "--input", _root.Below("input"), "--output", _root.Below("output"), "--as-of", "2026-11-01");

        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task None_left_while_the_site_is_written_leaves_the_last_one_whole(int left)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such limit.");
        var output = _root.Below("output");
        Assert.Equal("geschreven\n", (await LimitedAsync(256, "Site.Writer.dll", output, "1")).Out);
        var before = SiteProcess.Prints(output);

        // The second turn would write another version.
        var run = await LimitedAsync(256, "Site.Writer.dll", output, "2", $"{left}");

        Assert.StartsWith("geschreven\n“", run.Out, StringComparison.Ordinal);
        Assert.Contains($"is niet geschreven: {_sentence}.", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("De vorige uitvoer is niet veranderd.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, SiteProcess.Prints(output));
    }

    [Fact]
    public async Task None_left_for_the_folder_with_the_input_is_told_in_Dutch()
    {
        Directory.CreateDirectory(_root.Below("input"));
        var run = new CommandRun { Thrown = new IOException("Too many open files", 24) };

        Assert.Equal(1, await run.RunAsync("check", "--input", _root.Below("input")));

        Assert.StartsWith($"Een bestand is niet te lezen of te schrijven: {_sentence}. Sluit andere programma’s", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Too many", run.Error, StringComparison.Ordinal);
    }

    private static Task<SiteRun> LimitedAsync(int most, string program, params string[] arguments) =>
        SiteProcess.RunInShellAsync($"ulimit -n {most}; exec \"$@\"", program, arguments);
}
