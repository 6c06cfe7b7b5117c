using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Site.Input.Values;
using Site.Model;
using Site.OpenData;
using Site.Tests.Sites;

namespace Site.Tests.OpenData;

/// <summary>What is said of the data agrees with the data, for people and for machines.</summary>
public sealed partial class DescriptionTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> _files = new(() => BuiltFixture.FilesAsync(FixtureSite.Good));

    [Fact]
    public async Task Every_table_has_a_description_of_its_columns_beside_it()
    {
        foreach (var (path, bytes) in (await _files.Value).Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse((await _files.Value)[path + "-metadata.json"]);
            var columns = json.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
            using var csv = CsvHelper.CsvReader.Create(bytes, new CsvHelper.CsvReaderOptions { HasHeader = false });
            Assert.True(csv.Read());

            Assert.Equal(csv.Current.ToArray(), columns.Select(column => column.GetProperty("titles").GetString()));
            Assert.Equal(path.Split('/')[^1], json.RootElement.GetProperty("url").GetString());
            Assert.Equal(columns.Count, columns.Select(column => column.GetProperty("name").GetString()).Distinct().Count());
            Assert.All(columns, column => Assert.Matches(Name(), column.GetProperty("name").GetString()));
            Assert.All(columns, column => Assert.NotEmpty(column.GetProperty("dc:description").GetString()!));
        }
    }

    [Fact]
    public async Task The_page_leads_to_every_file_with_data()
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString((await _files.Value)["open-data/index.html"]));
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();

        Assert.All(
            (await _files.Value).Keys.Where(path => DataFile().IsMatch(path)),
            path => Assert.Contains("../" + path, links));
    }

    [Fact]
    public async Task The_package_holds_every_table()
    {
        using var json = JsonDocument.Parse((await _files.Value)["data/datapackage.json"]);

        Assert.Equal(
            (await _files.Value).Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            json.RootElement.GetProperty("resources").EnumerateArray().Select(table => "data/" + table.GetProperty("path").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_schema_of_a_mission_knows_the_words_of_the_program()
    {
        var schema = Encoding.UTF8.GetString((await _files.Value)["data/schema/missie.schema.json"]);
        using var json = JsonDocument.Parse(schema);
        var lists = Lists(json.RootElement).Select(words => string.Join(' ', words.Order(StringComparer.Ordinal))).ToHashSet();

        Assert.All<IEnumerable<string>>(
            [Words.Statuses.Keys, Words.Qualifiers.Keys, Words.Precisions.Keys, Words.LocationKinds.Keys],
            words => Assert.Contains(string.Join(' ', words.Order(StringComparer.Ordinal)), lists));
        Assert.StartsWith("https://voorbeeld.example/missies/data/schema/", json.RootElement.GetProperty("$id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_that_nobody_chose_is_not_made_up()
    {
        Assert.Contains("niet vermeld", LicenceText.Of(Sample.Settings), StringComparison.Ordinal);
        Assert.All(Enum.GetValues<Licence>(), licence => Assert.Contains(
            "Creative Commons", LicenceText.Of(Sample.Settings with { Licence = licence }), StringComparison.Ordinal));
    }

    private static IEnumerable<IReadOnlyList<string>> Lists(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => property is { Name: "enum" }
            ? [[.. property.Value.EnumerateArray().Select(word => word.GetString()!)]] : Lists(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Lists),
        _ => [],
    };

    [GeneratedRegex("^[a-z0-9][a-z0-9_]*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^data/(?!zoeken\.json)[a-z-]+\.(csv|json|geojson|zip|jsonld|ttl)$")]
    private static partial Regex DataFile();
}
