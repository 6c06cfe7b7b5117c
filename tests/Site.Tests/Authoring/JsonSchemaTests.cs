using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using Site.Authoring;
using Site.Input;
using Site.Input.Catalogue;
using Site.Tests.Input.Catalogue;
using Site.Tests.Sites;

namespace Site.Tests.Authoring;

/// <summary>The schemas, read by a validator of others, accept what the reader accepts and refuse what it refuses.</summary>
public sealed class JsonSchemaTests
{
    private static readonly string _root = Path.GetFullPath(Path.Combine(FixtureSite.Folder, "../../.."));

    private static readonly InputFolder _input = InputFolder.Read(Path.Combine(_root, "input"));

    private static readonly ConcurrentDictionary<string, Task<NJsonSchema.JsonSchema>> _schemas = new();

    public static TheoryData<string, string> Wrong => new()
    {
        { "key that nobody knows", "regio: noorden" },
        { "unknown region", "region: zuiden" },
        { "fact without a source", "start: { value: 2017 }" },
        { "fact without a value", "start: { source: rapportage-2026 }" },
        { "value without a source", "command: Duitsland" },
        { "unknown source", "start: { value: 2017, source: rapport }" },
        { "unknown source with a place", "start: { value: 2017, source: \"rapport, § 2\" }" },
        { "citation without a paper", "start: { value: 2017, source: \", § 2\" }" },
        { "month that does not exist", "start: { value: 2017-13, source: rapportage-2026 }" },
        { "date in Dutch order", "start: { value: 31-12-2017, source: rapportage-2026 }" },
        { "unknown status", "status: { value: loopt, source: rapportage-2026 }" },
        { "word that is no term", "nationalFrameworkUntil: { value: altijd, source: rapportage-2026 }" },
        { "unknown organisation", "lead: { value: navo, source: rapportage-2026 }" },
        { "number without what is counted", "strength: [{ value: 300, source: rapportage-2026 }]" },
        { "number with a point", "strength: [{ value: 1.500, of: mensen, source: rapportage-2026 }]" },
        { "range from high to low", "strength: [{ value: circa 300, of: mensen, source: rapportage-2026 }]" },
        { "unknown qualifier", "strength: [{ value: 300, of: mensen, qualifier: ongeveer, source: rapportage-2026 }]" },
        { "partner with a number of nothing", "partners: [{ country: DE, value: 300, source: rapportage-2026 }]" },
        { "partner with what is counted but no number", "partners: [{ country: DE, of: mensen, source: rapportage-2026 }]" },
        { "unknown country", "partners: [{ country: de, source: rapportage-2026 }]" },
        { "latitude beyond the pole", "locations: [{ place: X, country: LT, at: [155, 24], precision: place, kind: stationing, source: rapportage-2026 }]" },
        { "one number for a point", "locations: [{ place: X, country: LT, at: [55], precision: place, kind: stationing, source: rapportage-2026 }]" },
        { "unknown kind of place", "locations: [{ country: LT, precision: country, kind: kazerne, source: rapportage-2026 }]" },
        { "event without a text", "events: [{ date: 2024, source: rapportage-2026 }]" },
        { "letter without a subject", "letters: [{ value: 28 676, source: rapportage-2026 }]" },
        { "unknown mission", "related: [onbekend]" },
        { "fact where a list belongs", "equipment: { value: x, source: rapportage-2026 }" },
        { "list where a fact belongs", "command: [{ value: x, source: rapportage-2026 }]" },
        { "moment in Dutch order for the page", "publish: 19-05-2027" },
        { "moment without a day", "publish: 2027-05" },
        { "moment at an hour that does not exist", "publish: 2027-05-19T25:00" },
        { "moment with a space", "publish: 2027-05-19 13:00" },
        { "list of moments", "publish: [2027-05-19]" },
        { "moment in Dutch order for a fact", "start: { value: 2017, source: rapportage-2026, publish: 19-05-2027 }" },
        { "moment in Dutch order for a place", "locations: [{ country: LT, precision: country, kind: stationing, source: rapportage-2026, publish: 19-05-2027 }]" },
        { "earlier without a source", "end: { value: 2028, source: rapportage-2026, earlier: [{ value: 2026 }] }" },
        { "earlier within earlier", "end: { value: 2028, source: rapportage-2026, earlier: [{ value: 2026, source: rapportage-2026, earlier: [] }] }" },
    };

    [Fact]
    public void The_files_for_editors_are_what_the_program_makes() => Assert.All(EditorFiles.Of(_input), file => Assert.True(
        File.Exists(InRoot(file.Key)) && File.ReadAllText(InRoot(file.Key)) == file.Value,
        $"{EditorFiles.Folder}/{file.Key} is out of date. Run: dotnet run --project src/Site -- schema"));

    [Fact]
    public async Task All_files_of_the_site_are_valid()
    {
        foreach (var mission in _input.Missions) Accepts(await SchemaAsync("mission", _input), YamlAsJson.FrontMatter(mission.Text), mission.Path);
        foreach (var page in _input.Pages) Accepts(await SchemaAsync("page", _input), YamlAsJson.FrontMatter(page.Text), page.Path);
        Accepts(await SchemaAsync("site", _input), YamlAsJson.Of(_input.Files["site.yml"].Text), "site.yml");
    }

    [Fact]
    public async Task Every_key_at_once_is_valid()
    {
        Accepts(await GoodAsync("mission"), YamlAsJson.Of(Everything.In(Files.Mission)), "mission");
        Accepts(await GoodAsync("page"), YamlAsJson.Of(Everything.In(Files.Page)), "page");
        Accepts(await GoodAsync("site"), YamlAsJson.Of(Everything.In(Files.Settings)), "site");
        Accepts(await GoodAsync("site"), YamlAsJson.Of(Everything.InVersions(Files.Settings)), "site");
    }

    [Theory]
    [InlineData("publish: 2027-05-19T13:00")]
    [InlineData("publish: 2027-05-19")]
    [InlineData("start: { value: 2017, source: rapportage-2026, publish: 2027-05-19T13:00 }")]
    [InlineData("end: { value: 2028, source: rapportage-2026, earlier: [{ value: 2026, source: rapportage-2026, publish: 2027-05-19 }] }")]
    public async Task Takes_a_moment_where_the_reader_takes_it(string line)
    {
        var yaml = Changed(line);
        Assert.False(Refused(yaml), "The reader refuses it.");
        Accepts(await GoodAsync("mission"), YamlAsJson.Of(yaml), line);
    }

    [Fact]
    public async Task Takes_a_list_of_values_with_moments_in_the_settings()
    {
        const string key = "peildatum";
        var yaml = Everything.Without(Files.Settings, field => field.Key == key)
            + key + ":\n  - { value: 2027-04-30, publish: 2027-05-19T13:00 }\n  - { value: 2026-06-30 }\n";
        Assert.DoesNotContain(FixtureSite.Good.With("site.yml", yaml).Read().Problems, problem => problem.Where.File == "site.yml");
        Accepts(await GoodAsync("site"), YamlAsJson.Of(yaml), "site");
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Refuses_what_the_reader_refuses(string what, string line)
    {
        var yaml = Changed(line);
        Assert.True(Refused(yaml), $"The reader takes a {what}.");
        Assert.True((await GoodAsync("mission")).Validate(YamlAsJson.Of(yaml)).Count > 0, $"The schema takes a {what}.");
    }

    [Fact]
    public async Task Agrees_with_the_reader_on_every_combination_of_keys_of_a_place()
    {
        var schema = await GoodAsync("mission");
        string[] keys = ["place: Rukla", "country: LT", "area: oostzee", "at: [55, 24]", "note: Waarom."];
        foreach (var precision in Site.Input.Values.Words.Precisions.Keys)
            for (var mask = 0; mask < 1 << keys.Length; mask++)
            {
                var chosen = keys.Where((_, at) => (mask & (1 << at)) != 0).Append($"precision: {precision}");
                var yaml = Changed($"locations: [{{ {string.Join(", ", chosen)}, kind: stationing, source: rapportage-2026 }}]");
                Assert.True(Refused(yaml) == schema.Validate(YamlAsJson.Of(yaml)).Count > 0, yaml);
            }
    }

    [Theory]
    [InlineData("peildatum: 2026-06")]
    [InlineData("baseAddress: voorbeeld.example")]
    [InlineData("contact: redactie")]
    [InlineData("menu: [{ label: Over, page: nergens }]")]
    [InlineData("kleur: blauw")]
    [InlineData("publish: 2027-05-19")]
    [InlineData("title: []")]
    [InlineData("title: [Proef]")]
    [InlineData("peildatum: [{ publish: 2027-05-19 }]")]
    [InlineData("peildatum: [{ value: 2026-06 }]")]
    [InlineData("peildatum: [{ value: 2026-06-30, publish: 19-05-2027 }]")]
    [InlineData("peildatum: [{ value: 2026-06-30, source: rapportage-2026 }]")]
    [InlineData("baseAddress: [{ value: https://voorbeeld.example/ }]")]
    [InlineData("menu: [{ label: Over, page: over, publish: 19-05-2027 }]")]
    public async Task Refuses_settings_that_the_reader_refuses(string line)
    {
        var key = line.Split(':')[0];
        var yaml = Everything.Without(Files.Settings, field => field.Key == key) + line + "\n";
        Assert.NotEmpty(FixtureSite.Good.With("site.yml", yaml).Read().Problems);
        Assert.NotEmpty((await GoodAsync("site")).Validate(YamlAsJson.Of(yaml)));
    }

    /// <summary>The required keys, one of them changed or another added.</summary>
    private static string Changed(string line) =>
        Everything.Without(Files.Mission, field => !field.Required || line.StartsWith(field.Key + ":", StringComparison.Ordinal)) + line + "\n";

    private static bool Refused(string keys) => FixtureSite.Good.With("missions/proef.md", $"---\n{keys}---\n").Read()
        .Problems.Any(problem => problem.Where.File == "missions/proef.md");

    private static void Accepts(NJsonSchema.JsonSchema schema, JToken json, string file) =>
        Assert.True(schema.Validate(json) is { Count: 0 }, $"{file}: {string.Join("; ", schema.Validate(json))}");

    private static Task<NJsonSchema.JsonSchema> GoodAsync(string name) =>
        SchemaAsync(name, InputFolder.Of(FixtureSite.Good.Files.Keys, path => FixtureSite.Good.Files[path]));

    private static Task<NJsonSchema.JsonSchema> SchemaAsync(string name, InputFolder folder) => _schemas.GetOrAdd(
        name + folder.Missions.Count,
        _ => NJsonSchema.JsonSchema.FromJsonAsync(EditorFiles.Of(folder)[$"schemas/{name}.schema.json"]));

    private static string InRoot(string path) => Path.Combine(_root, EditorFiles.Folder, path);
}
