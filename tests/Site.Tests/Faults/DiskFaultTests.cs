using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Faults;

/// <summary>What a disk can do to a build: the last good site stays as it was, and a Dutch sentence says what happened.</summary>
public sealed class DiskFaultTests : IDisposable
{
    private const int _noDisk = 77;

    // A disk of its own in memory, which only this process sees; builds, spoils the disk, builds again and compares.
    private const string _onOwnDisk = """
        set -u
        mount -t tmpfs -o size=16m tmpfs "$DISK" || exit 77
        "$@" || exit 78
        look() { (cd "$DISK" && ls -A && find site -type f -print0 | sort -z | xargs -0 sha256sum) | sha256sum; }
        eval "$SPOIL"
        before=$(look)
        "$@"
        code=$?
        [ "$before" = "$(look)" ] || exit 79
        exit $code
        """;

    private readonly TemporaryFolder _root = new();

    public DiskFaultTests()
    {
        SiteProcess.Lay(FixtureSite.Good, _root.Below("input"));
        Directory.CreateDirectory(_root.Below("disk"));
    }

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("dd if=/dev/zero of=\"$DISK/vol\" bs=4k 2>/dev/null", "De schijf is vol")]
    [InlineData("dd if=/dev/zero of=\"$DISK/vol\" bs=4k 2>/dev/null; truncate -s -200K \"$DISK/vol\"", "De schijf is vol")]
    [InlineData("mount -o remount,ro \"$DISK\"", "is alleen te lezen")]
    public async Task Leaves_the_last_good_site_whole_and_says_what_happened(string spoil, string sentence)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux gives a process a disk of its own.");
        var run = await SiteProcess.RunInShellAsync(
            $"exec unshare --user --map-root-user --mount bash -c '{_onOwnDisk}' bash \"$@\"",
            new Dictionary<string, string> { ["DISK"] = _root.Below("disk"), ["SPOIL"] = spoil }, Build("disk", "site"));
        Assert.SkipWhen(run.Code is _noDisk || run.Error.StartsWith("unshare:", StringComparison.Ordinal), "This machine gives no disk to a process: " + run.Error);

        Assert.Equal(1, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("De vorige uitvoer is niet veranderd.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_on_the_size_of_files_is_told_as_a_full_disk()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such limit.");
        Assert.Equal(0, (await SiteProcess.RunAsync(SiteProcess.Usual, Build("output"))).Code);
        var before = Look();

        // The runtime itself would write its code to a file that is larger.
        var run = await SiteProcess.RunInShellAsync(
            "trap '' XFSZ; ulimit -f 8; exec \"$@\"", new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" }, Build("output"));

        Assert.Equal(1, run.Code);
        Assert.Contains("De schijf is vol", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Look());
    }

    [Fact]
    public async Task A_file_where_the_folder_must_come_is_told_in_Dutch()
    {
        _root.Write("bestand", "x");

        var run = await SiteProcess.RunAsync(SiteProcess.Usual, Build("bestand", "output"));

        Assert.Equal(1, run.Code);
        Assert.Contains("De vorige uitvoer is niet veranderd.", run.Error, StringComparison.Ordinal);
        Assert.Equal("x", await File.ReadAllTextAsync(_root.Below("bestand"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_builds_at_once_both_end_and_leave_one_whole_site()
    {
        Assert.Equal(0, (await SiteProcess.RunAsync(SiteProcess.Usual, Build("output"))).Code);
        var before = Look();

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SiteProcess.RunAsync(SiteProcess.Usual, Build("output"))));

        Assert.All(runs, run => Assert.Equal(0, run.Code));
        Assert.All(runs, run => Assert.True(run.Error is "" or "Een andere bouw schrijft nu; deze wacht tot die klaar is.\n", run.Error));
        Assert.Equal(before, Look());
    }

    private string[] Build(params string[] output) =>
        ["build", "--input", _root.Below("input"), "--output", _root.Below(output), "--as-of", "2026-11-01T12:00"];

    /// <summary>All that stands beside and in the output folder.</summary>
    private List<string> Look() =>
    [
        .. Directory.GetFileSystemEntries(_root.Path).Order(StringComparer.Ordinal),
        .. SiteProcess.Prints(_root.Below("output")),
    ];
}
