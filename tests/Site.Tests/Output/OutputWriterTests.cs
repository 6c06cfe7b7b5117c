using System.Text;
using Site.Model.Pages;
using Site.Output;

namespace Site.Tests.Output;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly List<string> _said = [];

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Writes_pages_as_index_files_and_nothing_else_is_left_beside_the_folder()
    {
        await WriteAsync(("", "thuis"), ("missies/unifil/", "missie"), ("data/kosten.csv", "cijfers"));

        Assert.Equal("thuis", Read("index.html"));
        Assert.Equal("missie", Read("missies/unifil/index.html"));
        Assert.Equal("cijfers", Read("data/kosten.csv"));
        Assert.Equal([_root.Below("output")], Directory.GetFileSystemEntries(_root.Path));
    }

    [Fact]
    public async Task Replaces_the_previous_version_completely()
    {
        await WriteAsync(("oud/", "oud"), ("", "eerst"));
        await WriteAsync(("", "daarna"));

        Assert.Equal("daarna", Read("index.html"));
        Assert.False(Directory.Exists(_root.Below("output", "oud")));
        Assert.Equal([_root.Below("output")], Directory.GetFileSystemEntries(_root.Path));
    }

    [Theory]
    [InlineData("../elders.html")]
    [InlineData("a/../../elders.html")]
    [InlineData("/tmp/elders.html")]
    [InlineData(FolderMark.Unfinished)]
    public async Task Refuses_paths_outside_the_folder_and_keeps_the_previous_version(string path)
    {
        await WriteAsync(("", "eerst"));

        await Assert.ThrowsAsync<OutputException>(() => WriteAsync(("", "daarna"), (path, "x")));

        Assert.Equal("eerst", Read("index.html"));
        Assert.Equal([_root.Below("output")], Directory.GetFileSystemEntries(_root.Path));
    }

    [Fact]
    public async Task Two_files_at_one_path_are_refused()
    {
        var error = await Assert.ThrowsAsync<OutputException>(() => WriteAsync(("a/", "x"), ("a/index.html", "y")));

        Assert.Contains("a/index.html", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_root.Path));
    }

    [Fact]
    public async Task What_somebody_adds_while_the_build_runs_is_kept()
    {
        await WriteAsync(("", "eerst"));
        var folder = Folder();
        _root.Write("output/CNAME", "voorbeeld.nl");

        await Assert.ThrowsAsync<OutputRefusedException>(() => WriteAsync(folder, ("", "daarna")));

        Assert.Equal("voorbeeld.nl", Read("CNAME"));
        Assert.Equal("eerst", Read("index.html"));
    }

    [Fact]
    public async Task A_file_where_a_folder_must_come_is_told_in_Dutch()
    {
        var error = await Assert.ThrowsAsync<OutputException>(() => WriteAsync(("a", "x"), ("a/b", "y")));

        Assert.Contains("De vorige uitvoer is niet veranderd.", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_root.Path));
    }

    [Fact]
    public async Task The_second_of_two_builds_waits_and_says_so()
    {
        using var stop = new CancellationTokenSource();
        using (await FolderLock.TakeAsync(_root.Path, "output", _said.Add, stop.Token))
        {
            var second = OutputWriter.WriteAsync(Files(("", "tweede")), Folder(), _said.Add, stop.Token);
            Assert.False(second.IsCompleted);
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        }
        Assert.Single(_said);

        await WriteAsync(("", "tweede"));
        Assert.Equal("tweede", Read("index.html"));
        Assert.Single(_said);
    }

    private Task WriteAsync(params (string Path, string Text)[] files) => WriteAsync(Folder(), files);

    private Task WriteAsync(OutputFolder folder, params (string Path, string Text)[] files) =>
        OutputWriter.WriteAsync(Files(files), folder, _said.Add, TestContext.Current.CancellationToken);

    private OutputFolder Folder() => OutputFolder.Parse(_root.Below("output"), _root.Below("input"));

    private static OutputFile[] Files(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new OutputFile(new SitePath(file.Path), Encoding.UTF8.GetBytes(file.Text)))];

    private string Read(string path) => File.ReadAllText(_root.Below("output", path));
}
