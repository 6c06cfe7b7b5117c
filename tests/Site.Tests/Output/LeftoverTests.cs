using Site.Output;

namespace Site.Tests.Output;

public sealed class LeftoverTests : IDisposable
{
    private const string Staged = ".output-0123456789abcdef";
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Removes_what_killed_builds_left()
    {
        _root.Write($"{Staged}/{FolderMark.Unfinished}", "Made by");
        _root.Write($"{Staged}/deel/index.html", "half");
        Directory.CreateDirectory(_root.Below(".output-fedcba9876543210"));

        StagedSite.CleanUp(Folder());

        Assert.Empty(Directory.GetFileSystemEntries(_root.Path));
    }

    [Theory]
    [InlineData(".output-0123456789abcdef/werk.txt")]
    [InlineData(".output-mijn-werk/.missieoverzicht")]
    [InlineData("output-0123456789abcdef/.missieoverzicht")]
    [InlineData(".uitvoer-0123456789abcdef/.missieoverzicht")]
    public void Leaves_folders_alone_without_both_its_name_and_its_mark(string file)
    {
        var path = _root.Write(file, "x");

        StagedSite.CleanUp(Folder());

        Assert.True(File.Exists(path));
    }

    [Fact]
    public void Brings_back_an_output_that_was_set_aside_when_the_build_was_killed()
    {
        _root.Write($"{Staged}-old/{FolderMark.Whole}", "Made by\nindex.html\n");
        _root.Write($"{Staged}-old/index.html", "vorige");
        _root.Write($"{Staged}/{FolderMark.Whole}", "Made by\n");

        StagedSite.CleanUp(Folder());

        Assert.Equal("vorige", File.ReadAllText(_root.Below("output", "index.html")));
        Assert.Equal([_root.Below("output")], Directory.GetFileSystemEntries(_root.Path));
    }

    [Fact]
    public void Swaps_in_two_steps_where_the_system_cannot_exchange()
    {
        var staged = _root.Below(Staged);
        _root.Write($"{Staged}/index.html", "nieuw");
        _root.Write("output/index.html", "oud");

        var old = FolderSwap.InTwoSteps(staged, _root.Below("output"));

        Assert.Equal("nieuw", File.ReadAllText(_root.Below("output", "index.html")));
        Assert.Equal("oud", File.ReadAllText(Path.Combine(old, "index.html")));
    }

    [Fact]
    public void Swaps_in_one_step_on_Linux()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux exchanges two folders in one step.");
        _root.Write($"{Staged}/index.html", "nieuw");
        _root.Write("output/index.html", "oud");

        Assert.Equal(_root.Below(Staged), FolderSwap.Run(_root.Below(Staged), _root.Below("output")));

        Assert.Equal("nieuw", File.ReadAllText(_root.Below("output", "index.html")));
        Assert.Equal("oud", File.ReadAllText(_root.Below(Staged, "index.html")));
    }

    private OutputFolder Folder() => OutputFolder.Parse(_root.Below("output"), _root.Below("input"));
}
