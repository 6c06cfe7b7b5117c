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

    public static TheoryData<string> Paths => [.. Tables.Paths];

    public static TheoryData<string, string> Columns =>
        [.. Tables.Paths.SelectMany(path => Tables.Columns(path), (path, column) => (path, column))];

    [Fact]
    public void The_readers_know_every_key_of_the_catalogue()
    {
        Assert.Empty(Mission(Everything.In(Files.Mission)));
        Assert.Empty(Good("pages/proef.md", $"---\n{Everything.In(Files.Page)}---\n"));
        Assert.Empty(Good("site.yml", Everything.In(Files.Settings)));
        Assert.Empty(Good("site.yml", Everything.InVersions(Files.Settings)));
    }

    [Fact]
    public void The_readers_read_every_moment_of_the_catalogue()
    {
        Assert.All(
            (IEnumerable<(string Path, string Text)>)
            [
                ("missions/proef.md", $"---\n{Everything.In(Files.Mission)}---\n"), ("pages/proef.md", $"---\n{Everything.In(Files.Page)}---\n"),
                ("site.yml", Everything.InVersions(Files.Settings)),
            ],
            file =>
            {
                var wrong = file.Text.Replace(": 2027-05-19T13:00\n", ": 19-05-2027\n", StringComparison.Ordinal);
                var lines = wrong.Split('\n').Index().Where(line => line.Item.Contains("19-05-2027", StringComparison.Ordinal)).Select(line => line.Index + 1);
                Assert.Equal(lines, Good(file.Path, wrong).Where(problem => problem.Nearest == "2027-05-19").Select(problem => problem.Where.Line));
            });
    }

    [Fact]
    public void All_that_a_mission_says_may_wait() =>
        Assert.All(Below(Files.Mission), shape => Assert.NotNull(shape.Find(Shapes.Publish.Key)));

    [Fact]
    public void A_moment_stands_only_where_the_catalogue_names_it()
    {
        var problems = new ProblemList();
        var shape = new Shape("proef", [new Field("naam", FieldKind.Text, Shapes.Publish.Words)]);
        var keys = YamlText.Read("publish: 2027-05-19", 1, Given.Reading(problems), shape)!.Dated("proef");
        keys.Close();
        Assert.Null(keys.Embargo);
        Assert.Equal("De sleutel “publish” bestaat wel, maar hoort niet op deze plek.", Assert.Single(problems.Sorted()).Message);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_file_of_rows_may_have_a_moment_for_each_row_and_none_must(string path)
    {
        var columns = Tables.Columns(path);
        var text = $"{string.Join(',', columns)},{Tables.Publish.Key}\n{string.Join(',', columns.Select(_ => "x"))},19-05-2027\n";
        var problem = Assert.Single(FixtureSite.Good.With(path, text).Read().Problems, problem => problem.Where.File == path && problem.Nearest == "2027-05-19");
        Assert.Equal("19-05-2027", problem.Read);
        Assert.DoesNotContain(Tables.Publish.Key, columns);
    }

    [Theory]
    [InlineData("bron", "source")]
    [InlineData("Waarde", "value")]
    [InlineData("toelichting", "note")]
    [InlineData("soruce", "source")]
    [InlineData("eerder", null)]
    public void A_Dutch_key_names_the_one_that_was_meant(string read, string? meant) =>
        Assert.Equal(meant, Shapes.DateFact.Meant(read, ["value", "source", "note"]));

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

    /// <summary>The shape and all that it holds.</summary>
    private static IEnumerable<Shape> Below(Shape shape) =>
        shape.Fields.SelectMany(field => field.Shape is { } inner ? Below(inner) : []).Prepend(shape);

    private static IEnumerable<string> Required(Shape shape, string above) =>
        shape.Fields.Where(field => field.Required).Select(field => above + field.Key)
            .Concat(above.Length > 0 ? [] : shape.Fields.Where(field => field.Shape is not null)
                .SelectMany(field => Required(field.Shape!, field.Key + ".")));

    private static IReadOnlyList<Problem> Mission(string keys) => Good("missions/proef.md", $"---\n{keys}---\n");

    private static IReadOnlyList<Problem> Good(string path, string text) =>
        [.. FixtureSite.Good.With(path, text).Read().Problems.Where(problem => problem.Where.File == path)];
}
