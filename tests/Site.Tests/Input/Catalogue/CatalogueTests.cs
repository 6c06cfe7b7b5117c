using Site.Input;
using Site.Input.Catalogue;
using Site.Input.Csv;
using Site.Input.Yaml;
using Site.Problems;
using Site.Tests.Sites;

namespace Site.Tests.Input.Catalogue;

/// <summary>The catalogue and the readers say the same: neither knows a key or a column that the other does not.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> RequiredKeys => [.. Required(Files.Mission, "").Distinct()];

    public static TheoryData<string, string> Columns =>
        [.. Tables.Paths.SelectMany(path => Tables.Columns(path), (path, column) => (path, column))];

    [Fact]
    public void The_readers_know_every_key_of_the_catalogue()
    {
        Assert.Empty(Mission(Everything.In(Files.Mission)));
        Assert.Empty(Good("pages/proef.md", $"---\n{Everything.In(Files.Page)}---\n"));
        Assert.Empty(Good("site.yml", Everything.In(Files.Settings)));
    }

    [Fact]
    public void A_reader_cannot_ask_for_a_key_that_the_catalogue_does_not_name()
    {
        var problems = new ProblemList();
        var keys = YamlText.Read("summary: { value: x, source: nota-2026 }", 1, Given.Reading(problems), Files.Mission)!;
        Assert.Throws<ArgumentException>(() => keys.Text("verzonnen"));
        Assert.Throws<ArgumentException>(() => keys.Either("summary").Map!.Text("kleur"));
    }

    [Theory]
    [MemberData(nameof(RequiredKeys))]
    public void Without_a_required_key_the_reader_refuses_a_mission(string key)
    {
        var names = key.Split('.');
        var parent = names.Length > 1 ? Files.Mission.Find(names[0])!.Shape! : Files.Mission;
        var field = parent.Find(names[^1])!;
        Assert.NotEmpty(Mission(Everything.Without(Files.Mission, other => ReferenceEquals(other, field))));
    }

    [Fact]
    public void A_mission_of_required_keys_alone_is_read() =>
        Assert.Empty(Mission(Everything.Without(Files.Mission, field => !field.Required)));

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_cell_may_be_empty_where_its_column_is_not_required(string path, string column)
    {
        var file = InputFile.Decode(path, FixtureSite.Good.Files[path]);
        var (separator, names) = CsvTable.Header(file.Text, Tables.Columns(path));
        var row = names.Select(name => name == column || !Tables.Of(path).Find(name)!.Required ? "" : "x");
        var text = file.Text.Split('\n')[0] + "\n" + string.Join(separator, row) + "\n";
        var problems = FixtureSite.Good.With(path, text).Read().Problems.Where(problem => problem.Where.File == path);
        Assert.Equal(Tables.Of(path).Find(column)!.Required, problems.Any(problem => problem.Where.Column == Column(row, separator, names, column)
            && IsAboutNothing(problem)));
    }

    /// <summary>Nothing was read where something must be.</summary>
    private static bool IsAboutNothing(Problem problem) => problem.Read is null or "";

    private static int Column(IEnumerable<string> row, char separator, IReadOnlyList<string> names, string column)
    {
        var before = names.TakeWhile(name => name != column).Count();
        return string.Join(separator, row.Take(before)).Length + (before > 0 ? 2 : 1);
    }

    private static IEnumerable<string> Required(Shape shape, string above) =>
        shape.Fields.Where(field => field.Required).Select(field => above + field.Key)
            .Concat(above.Length > 0 ? [] : shape.Fields.Where(field => field.Shape is not null)
                .SelectMany(field => Required(field.Shape!, field.Key + ".")));

    private static IReadOnlyList<Problem> Mission(string keys) => Good("missions/proef.md", $"---\n{keys}---\n");

    private static IReadOnlyList<Problem> Good(string path, string text) =>
        [.. FixtureSite.Good.With(path, text).Read().Problems.Where(problem => problem.Where.File == path)];
}
