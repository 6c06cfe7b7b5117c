using System.Text.Json.Nodes;
using Site.Authoring;
using Site.Input.Catalogue;
using Site.Text;

namespace Site.Admin;

/// <summary>The fields of the catalogue as Sveltia CMS takes them. What it writes must be what the readers take.</summary>
/// <param name="ids">What exists.</param>
/// <param name="listed">Settings that have a list of values; a field for one value would throw those away.</param>
internal sealed class CmsFields(KnownIds ids, IReadOnlyCollection<string> listed)
{
    public JsonArray Of(Shape shape) =>
        new([.. shape.Fields.Select(field => shape == Files.Settings && listed.Contains(field.Key) ? Kept(field) : One(field))]);

    /// <summary>The text below the keys: as it is in the file, for the CMS would write citations and links its own way.</summary>
    public static JsonObject Body() => new()
    {
        ["name"] = "body",
        ["label"] = AdminText.Body.Label,
        ["hint"] = AdminText.Body.Hint,
        ["required"] = false,
        ["widget"] = "markdown",
        ["modes"] = new JsonArray("raw"),
        ["use_markdown_shortcuts"] = false,
        ["use_emoji_autocomplete"] = false,
    };

    private JsonObject One(Field field)
    {
        var made = new JsonObject
        {
            ["name"] = field.Key,
            ["label"] = field.Words.Label,
            ["hint"] = field.Words.Hint,
            ["required"] = field.Required,
        };
        foreach (var (key, value) in Widget(field)) made[key] = value?.DeepClone();
        return made;
    }

    private static JsonObject Kept(Field field) => new()
    {
        ["name"] = field.Key,
        ["label"] = field.Words.Label,
        ["widget"] = "hidden",
    };

    private JsonObject Widget(Field field) => field.Shape is { } shape ? Keys(field, shape) : Value(field);

    private JsonObject Keys(Field field, Shape shape) => new()
    {
        ["widget"] = field.IsList ? "list" : "object",
        ["collapsed"] = !field.Required,
        ["fields"] = Of(shape),
    };

    private JsonObject Value(Field field) => field.Kind switch
    {
        FieldKind.Word => Select(field, field.Choices.Select(choice => new KnownId(choice.Word, choice.Label))),
        FieldKind.Id when field.Register is RegisterName.Missions => Relation(field),
        FieldKind.Id => Select(field, ids[field.Register!.Value]),
        FieldKind.Citation => Citations(field),
        FieldKind.Position => Position(field),
        FieldKind.LongText => new() { ["widget"] = "text" },
        FieldKind.Date => Matching(Patterns.Date, AdminText.Date),
        FieldKind.Day => Matching(Patterns.Day, AdminText.Day),
        FieldKind.Moment => Matching(Patterns.Moment, AdminText.Moment),
        FieldKind.Term => Matching(Patterns.OrWord(Patterns.Date, field.Choices.Select(choice => choice.Word)), AdminText.Term(field.Choices)),
        FieldKind.Quantity => Matching(Patterns.Quantity, AdminText.Quantity),
        FieldKind.Address => Matching(Patterns.Address, AdminText.Address),
        FieldKind.Link => Matching(Patterns.Link, AdminText.Link),
        FieldKind.Contact => Matching(Patterns.Contact, AdminText.Contact),
        FieldKind.Repository => Matching(Patterns.Repository, AdminText.Repository),
        _ => new() { ["widget"] = "string" },
    };

    private static JsonObject Matching(string pattern, string message) => new()
    {
        ["widget"] = "string",
        ["pattern"] = new JsonArray(pattern, message),
    };

    private static JsonObject Select(Field field, IEnumerable<KnownId> words) => new()
    {
        ["widget"] = "select",
        ["multiple"] = field.IsList,
        ["options"] = new JsonArray([.. words.Select(word => new JsonObject { ["label"] = word.Label, ["value"] = word.Id })]),
    };

    /// <summary>Missions are in the repository, so that a new one can be chosen at once.</summary>
    private static JsonObject Relation(Field field) => new()
    {
        ["widget"] = "relation",
        ["multiple"] = field.IsList,
        ["collection"] = CmsConfig.Missions,
        ["value_field"] = "{{slug}}",
        ["display_fields"] = new JsonArray("title"),
        ["search_fields"] = new JsonArray("title"),
    };

    /// <summary>A list without fields of its own: only that kind keeps a single citation that stands in no list. It takes no pattern.</summary>
    private JsonObject Citations(Field field) => new()
    {
        ["widget"] = field.IsList ? "list" : "string",
        ["hint"] = AdminText.Sources(field.Words.Hint, ids[RegisterName.Sources].Select(source => source.Id)),
    };

    private static JsonObject Position(Field field) => new()
    {
        ["widget"] = "list",
        ["min"] = 2,
        ["max"] = 2,
        ["field"] = new JsonObject
        {
            ["name"] = "degrees",
            ["label"] = AdminText.Degrees,
            ["widget"] = "number",
            ["value_type"] = "float",
            ["required"] = field.Required,
            ["min"] = -180,
            ["max"] = 180,
            ["step"] = 0.1,
        },
    };
}
