using System.Text.RegularExpressions;
using Site.Model;
using Site.Tests.Sites;
using Site.Theme;

namespace Site.Tests.Rooms;

/// <summary>What keeps the rooms apart and their files readable.</summary>
public partial class RoomTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(FixtureSite.Folder, "../../.."));

    private static readonly string[] Rooms = ["src", "theme", "tests"];

    [Fact]
    public void The_model_knows_no_other_room_and_no_package() => Assert.All(
        typeof(Website).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name));

    [Fact]
    public void The_theme_sees_the_model_and_the_framework_only() => Assert.All(
        typeof(PageComponents).Assembly.GetReferencedAssemblies(),
        reference => Assert.Matches(@"^(Site\.Model|System\.|Microsoft\.(AspNetCore|Extensions)\.)", reference.Name));

    [Theory]
    [InlineData("*.cs", 200)]
    [InlineData("*.razor", 60)]
    [InlineData("*.css", 80)]
    [InlineData("*.js", 200)]
    public void No_file_is_too_long_to_read_at_a_sitting(string pattern, int most) => Assert.All(
        SourceFiles(pattern), file => Assert.InRange(File.ReadLines(file).Count(), 1, most));

    [Fact]
    public void The_code_block_of_a_component_has_at_most_ten_lines() => Assert.All(SourceFiles("*.razor"), file =>
    {
        var code = CodeBlock().Match(File.ReadAllText(file).ReplaceLineEndings("\n")).Groups[1].Value;
        Assert.InRange(code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 0, 10);
    });

    [Theory]
    [InlineData("src")]
    [InlineData("theme")]
    [InlineData("tests")]
    public void A_room_describes_itself_in_sixty_lines_and_ends_with_its_decisions(string room)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, room, "README.md"));
        Assert.InRange(lines.Length, 1, 60);
        Assert.Equal("## Decisions", lines.Last(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_colour_around_a_page_is_that_of_its_paper_in_light_and_in_dark() => Assert.Equal(
        PaperColour().Matches(Theme("Styles/tokens.css")).Select(paper => paper.Groups[1].Value),
        AroundColour().Matches(Theme("Layout/HtmlHead.razor")).Select(around => around.Groups[1].Value));

    private static string Theme(string file) => File.ReadAllText(Path.Combine(Root, "theme", file));

    private static IEnumerable<string> SourceFiles(string pattern) =>
        Rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(Root, room), pattern, SearchOption.AllDirectories))
            .Where(file => !NotOurs().IsMatch(file.Replace('\\', '/')));

    [GeneratedRegex(@"/(bin|obj|node_modules)/")]
    private static partial Regex NotOurs();

    [GeneratedRegex("--paper: (#[0-9a-f]+);")]
    private static partial Regex PaperColour();

    [GeneratedRegex("\"theme-color\" content=\"(#[0-9a-f]+)\"")]
    private static partial Regex AroundColour();

    [GeneratedRegex(@"@code \{\n(.*?)\n\}", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
