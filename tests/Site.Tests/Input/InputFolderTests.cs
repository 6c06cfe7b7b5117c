using Site.Input;

namespace Site.Tests.Input;

public sealed class InputFolderTests
{
    [Fact]
    public void Sorts_files_by_what_they_are()
    {
        var folder = Of("pages/over.md", "missions/b.md", "missions/a.md", "images/x.JPG", "data/costs.csv", "site.yml", "README.md");
        Assert.Equal(["missions/a.md", "missions/b.md"], folder.Missions.Select(file => file.Path));
        Assert.Equal(["pages/over.md"], folder.Pages.Select(file => file.Path));
        Assert.Equal(["data/costs.csv", "site.yml"], folder.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["images/x.JPG"], folder.Pictures.Keys);
        Assert.Empty(folder.Strays);
    }

    [Theory]
    [InlineData("missions/.unifil.md.swp")]
    [InlineData("missions/unifil.md~")]
    [InlineData("missions/.#unifil.md")]
    [InlineData("missions/#unifil.md#")]
    [InlineData("data/~$costs.xlsx")]
    [InlineData("data/.~lock.costs.csv#")]
    [InlineData("images/.DS_Store")]
    [InlineData("images/Thumbs.db")]
    [InlineData(".git/config.yml")]
    public void Passes_over_what_a_program_leaves_behind(string path)
    {
        var folder = Of(path);
        Assert.Empty(folder.Missions);
        Assert.Empty(folder.Files);
        Assert.Empty(folder.Pictures);
        Assert.Empty(folder.Strays);
    }

    [Theory]
    [InlineData("missions/2025/unifil.md")]
    [InlineData("unifil.md")]
    [InlineData("data/Costs.csv")]
    [InlineData("data/kosten.xlsx")]
    [InlineData("site.yaml")]
    public void What_looks_like_content_and_is_not_read_is_a_stray(string path) => Assert.Equal([path], Of(path).Strays);

    [Fact]
    public void A_folder_that_is_not_there_has_no_files() =>
        Assert.Empty(InputFolder.Read(Path.Combine(Path.GetTempPath(), "no-such-folder-for-this-test")).Files);

    private static InputFolder Of(params string[] paths) => InputFolder.Of(paths, _ => []);
}
