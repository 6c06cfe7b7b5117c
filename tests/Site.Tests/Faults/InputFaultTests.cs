using System.Diagnostics;
using Site.Input;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Faults;

/// <summary>What can happen to the input while it is read: a problem with the file, never a crash or a wait without end.</summary>
public sealed class InputFaultTests : IDisposable
{
    private const int _readings = 300;
    private readonly TemporaryFolder _root = new();

    public InputFaultTests() => SiteProcess.Lay(FixtureSite.Good, _root.Path);

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Files_that_come_and_go_while_they_are_read_are_there_or_are_a_problem()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var coming = Task.Run(() => ComeAndGo(stop.Token), CancellationToken.None);

        for (var reading = 0; reading < _readings; reading++)
        {
            var folder = InputFolder.Read(_root.Path);
            Assert.All(folder.Refused, refused => Assert.Equal(("missions/even.md", "Dit bestand verdween terwijl de site gemaakt werd."), (refused.Key, refused.Value.Message)));
            Assert.Equal(FixtureSite.Good.Files.Count, folder.Texts.Count(file => file.Name != "even") + folder.Pictures.Count);
        }

        await stop.CancelAsync();
        await coming;
    }

    [Fact]
    public async Task A_pipe_without_a_writer_keeps_nobody_waiting()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes between its files.");
        File.Delete(Path.Combine(_root.Path, "site.yml"));
        using (var made = Process.Start("mkfifo", [_root.Below("site.yml"), _root.Below("missions", "pijp.md")]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        var run = await SiteProcess.RunAsync(SiteProcess.Usual, "check", "--input", _root.Path);

        Assert.Equal(1, run.Code);
        Assert.Contains("site.yml:1: Dit is geen gewoon bestand", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 problemen in 2 bestanden.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_nobody_may_read_is_a_problem_with_that_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This user may read everything.");
        var path = _root.Below("missions", "wacht-op-zee.md");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Equal(["missions/wacht-op-zee.md"], InputFolder.Read(_root.Path).Refused.Keys);
    }

    [Fact]
    public void Folders_in_the_place_of_files_are_no_files()
    {
        Directory.CreateDirectory(_root.Below("missions", "map.md"));
        Directory.CreateDirectory(_root.Below("images", "map.png"));

        var folder = InputFolder.Read(_root.Path);

        Assert.Empty(folder.Refused);
        Assert.Equal(FixtureSite.Good.Files.Count, folder.Texts.Count() + folder.Pictures.Count);
    }

    [Fact]
    public void A_device_that_never_ends_is_read_to_the_limit_and_no_further()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "No such device here.");
        Assert.Equal(Limits.Text + 1, DiskFolder.Read("/dev/zero", Limits.Text)!.Length);
    }

    private void ComeAndGo(CancellationToken stop)
    {
        var path = _root.Below("missions", "even.md");
        while (!stop.IsCancellationRequested)
        {
            File.WriteAllText(path, "---\ntitle: Even\n---\n");
            File.Delete(path);
        }
    }
}
