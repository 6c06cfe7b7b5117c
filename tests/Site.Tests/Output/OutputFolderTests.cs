using Site.Output;

namespace Site.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    public static TheoryData<string> DangerousFolders =>
        ["/", "~", "~/..", ".", "..", "input", "input/deel", "input/..", "bestand.txt"];

    [Theory]
    [MemberData(nameof(DangerousFolders))]
    public void Refuses_folders_that_hold_the_work_of_others(string shown)
    {
        _root.Write("input/site.yml", "title: x");
        _root.Write("bestand.txt", "x");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var path = shown switch
        {
            "/" or "." or ".." => shown,
            _ when shown.StartsWith('~') => home + shown[1..],
            _ => _root.Below(shown),
        };

        Assert.Throws<OutputRefusedException>(() => Parse(path));
    }

    [Fact]
    public void Refuses_a_folder_with_files_it_did_not_make_and_names_them()
    {
        _root.Write("output/foto.jpg", "x");

        var error = Assert.Throws<OutputRefusedException>(() => Parse(_root.Below("output")));

        Assert.Contains("foto.jpg", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_folder_of_its_own_to_which_somebody_added_a_file_or_a_link()
    {
        _root.Write($"output/{FolderMark.Whole}", "Made by\nindex.html\n");
        _root.Write("output/index.html", "x");
        Assert.Equal("output", Parse(_root.Below("output")).Name);

        Directory.CreateSymbolicLink(_root.Below("output", "koppeling"), _root.Path);

        var error = Assert.Throws<OutputRefusedException>(() => Parse(_root.Below("output")));
        Assert.Contains("koppeling", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_a_folder_that_is_not_there_or_empty()
    {
        Directory.CreateDirectory(_root.Below("leeg"));

        Assert.Equal(_root.Below("leeg"), Parse(_root.Below("leeg") + "/").FullPath);
        Assert.Equal(_root.Below("nieuw", "diep"), Parse(_root.Below("nieuw", "diep")).FullPath);
    }

    [Fact]
    public void Refuses_the_input_by_whatever_link_it_is_reached()
    {
        _root.Write("input/site.yml", "title: x");
        Directory.CreateSymbolicLink(_root.Below("koppeling"), _root.Below("input"));

        Assert.Throws<OutputRefusedException>(() => Parse(_root.Below("koppeling", "uit")));
    }

    [Fact]
    public void Follows_a_link_so_that_the_link_stays()
    {
        Directory.CreateDirectory(_root.Below("echt"));
        Directory.CreateSymbolicLink(_root.Below("output"), _root.Below("echt"));

        Assert.Equal(_root.Below("echt"), Parse(_root.Below("output")).FullPath);
    }

    private OutputFolder Parse(string path) => OutputFolder.Parse(path, _root.Below("input"));
}
