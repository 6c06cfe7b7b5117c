using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Model;
using Site.Problems;
using Site.Tests.Sites;

namespace Site.Tests.Authoring;

public sealed class EditorTasksTests
{
    private static readonly string _folder = Path.Combine(FixtureSite.Folder, "../../../.vscode");

    [Theory]
    [InlineData("settings.json")]
    [InlineData("extensions.json")]
    [InlineData("tasks.json")]
    public void The_files_can_be_read(string file) => Assert.Equal(JsonValueKind.Object, Read(file).ValueKind);

    [Theory]
    [InlineData(12, 5)]
    [InlineData(12, 0)]
    [InlineData(0, 0)]
    public void A_task_makes_a_link_of_every_place_that_the_program_prints(int line, int column)
    {
        var text = ProblemText.Format(new Problem(new InputPlace("missions/unifil.md", line, column), "Een zin: met een dubbele punt.", "Doe iets."), "input");
        var found = Patterns("Controleren").Select(pattern => Regex.Match(text.Split('\n')[0], pattern)).First(match => match.Success);
        Assert.Equal("input/missions/unifil.md", found.Groups[1].Value);
        Assert.EndsWith("Een zin: met een dubbele punt.", found.Groups[found.Groups.Count - 1].Value, StringComparison.Ordinal);
        Assert.All(text.Split('\n').Skip(1), detail => Assert.All(Patterns("Controleren"), pattern => Assert.DoesNotMatch(pattern, detail)));
    }

    private static IEnumerable<string> Patterns(string task) =>
        Read("tasks.json").GetProperty("tasks").EnumerateArray().Single(one => one.GetProperty("label").GetString() == task)
            .GetProperty("problemMatcher").EnumerateArray()
            .Select(matcher => matcher.GetProperty("pattern").GetProperty("regexp").GetString()!);

    private static JsonElement Read(string file) => JsonDocument.Parse(
        File.ReadAllText(Path.Combine(_folder, file)), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }).RootElement;
}
