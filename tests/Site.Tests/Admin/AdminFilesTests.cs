using System.Text;
using System.Text.Json.Nodes;
using Site.Hosting;
using Site.Input.Catalogue;
using Site.Model.Pages;
using Site.Tests.Sites;

namespace Site.Tests.Admin;

/// <summary>The page for editing in the browser: there where site.yml asks for it, and nowhere else.</summary>
public sealed class AdminFilesTests
{
    private const string Block = "cms:\n  repository: organisatie/missieoverzicht\n  branch: bron\n  folder: site/input\n  signIn: https://inloggen.example/\n";

    [Fact]
    public async Task Without_a_repository_there_is_no_page_and_with_one_no_other_file_differs()
    {
        var without = await FilesAsync("");
        var with = await FilesAsync(Block);

        Assert.Equal(["beheer/beheer.js", "beheer/config.json", "beheer/index.html"], with.Keys.Except(without.Keys).Order());
        // Hosts are told of its headers, and the list of all files names them.
        Assert.All(
            without.Where(file => HostFiles.All.All(told => told.Value != file.Key) && file.Key != "manifest.json"),
            file => Assert.Equal(file.Value, with[file.Key]));
    }

    [Fact]
    public async Task Changes_are_reviewed_and_saved_in_the_repository_of_the_settings()
    {
        var config = await ConfigAsync();

        Assert.Equal("editorial_workflow", (string?)config["publish_mode"]);
        Assert.Equal("organisatie/missieoverzicht", (string?)config["backend"]!["repo"]);
        Assert.Equal("bron", (string?)config["backend"]!["branch"]);
        Assert.Equal("https://inloggen.example", (string?)config["backend"]!["base_url"]);
        Assert.Equal("site/input/missions", (string?)config["collections"]![0]!["folder"]);
    }

    [Fact]
    public async Task Every_key_of_the_catalogue_is_a_field_with_a_label_and_a_hint()
    {
        var collections = (await ConfigAsync())["collections"]!.AsArray();

        Same(Files.Mission, collections[0]!["fields"]!.AsArray(), below: 1);
        Same(Files.Page, collections[1]!["fields"]!.AsArray(), below: 1);
        Same(Files.Settings, collections[2]!["files"]![0]!["fields"]!.AsArray(), below: 0);
    }

    [Fact]
    public async Task What_must_exist_is_chosen_from_a_list_with_Dutch_names()
    {
        var locations = Field((await ConfigAsync())["collections"]![0]!["fields"]!, "locations")["fields"]!;

        Assert.Contains(Options(locations, "country"), option => option is ("Litouwen", "LT"));
        Assert.Contains(Options(locations, "area"), option => option.Value == "oostzee");
        Assert.Contains(Options(locations, "precision"), option => option is ("alleen het land is bekend", "country"));
        Assert.All(Options(locations, "kind"), option => Assert.NotEqual(option.Value, option.Label));
    }

    [Fact]
    public async Task A_setting_with_a_list_of_values_is_left_alone()
    {
        var files = await FilesAsync(Block, settings => settings.Replace(
            "title: Voorbeeldsite", "title:\n  - { value: Nieuwe naam, publish: 2099-05-19T13:00 }\n  - { value: Voorbeeldsite }", StringComparison.Ordinal));
        var fields = JsonNode.Parse(files[Paths.AdminConfig.File])!["collections"]![2]!["files"]![0]!["fields"]!;

        Assert.Equal("hidden", (string?)Field(fields, "title")["widget"]);
        Assert.Equal("string", (string?)Field(fields, "peildatum")["widget"]);
    }

    /// <summary>The same keys in the same order, at every level; below the top level of a page comes its text.</summary>
    private static void Same(Shape shape, JsonArray fields, int below)
    {
        Assert.Equal(shape.Fields.Select(field => field.Key), fields.Take(fields.Count - below).Select(field => (string?)field!["name"]));
        Assert.All(fields, field => Assert.False(string.IsNullOrEmpty((string?)field!["label"]) || string.IsNullOrEmpty((string?)field["hint"])));
        foreach (var (field, made) in shape.Fields.Zip(fields))
            if (field.Shape is { } inner) Same(inner, made!["fields"]!.AsArray(), below: 0);
    }

    private static JsonNode Field(JsonNode fields, string name) => fields.AsArray().Single(field => (string?)field!["name"] == name)!;

    private static IEnumerable<(string Label, string Value)> Options(JsonNode fields, string name) =>
        Field(fields, name)["options"]!.AsArray().Select(option => ((string)option!["label"]!, (string)option["value"]!));

    private static async Task<JsonNode> ConfigAsync() => JsonNode.Parse((await FilesAsync(Block))[Paths.AdminConfig.File])!;

    private static Task<IReadOnlyDictionary<string, byte[]>> FilesAsync(string block, Func<string, string>? change = null)
    {
        var settings = Encoding.UTF8.GetString(FixtureSite.Good.Files["site.yml"]) + block;
        return BuiltFixture.FilesAsync(FixtureSite.Good.With("site.yml", change is null ? settings : change(settings)));
    }
}
