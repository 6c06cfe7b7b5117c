using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Site.Input.Catalogue;

namespace Site.Authoring;

/// <summary>What JSON Schema says of a single value, per kind. YAML makes numbers of years and amounts, so those may be either.</summary>
internal static class SchemaValues
{
    public static JsonObject Of(Field field, KnownIds ids) => field.Kind switch
    {
        FieldKind.Word => Words(field.Choices.Select(choice => new KnownId(choice.Word, choice.Label))),
        FieldKind.Id => Words(ids[field.Register!.Value]),
        FieldKind.Citation => Citation(ids[RegisterName.Sources]),
        FieldKind.Date => Date(),
        FieldKind.Term => new() { ["anyOf"] = new JsonArray(Date(), Words(field.Choices.Select(choice => new KnownId(choice.Word, choice.Label)))) },
        FieldKind.Day => Text(Patterns.Day, "2026-06-30"),
        FieldKind.Moment => Text(Patterns.Moment, "2027-05-19T13:00", "2027-05-19"),
        FieldKind.Quantity => Number(Patterns.Quantity, 0, null, 300, "4-16"),
        FieldKind.Position => Position(),
        FieldKind.Address => Text(Patterns.Address, "https://voorbeeld.nl/"),
        FieldKind.Link => Text(Patterns.Link, "https://voorbeeld.nl/"),
        FieldKind.Contact => Text(Patterns.Contact, "redactie@voorbeeld.nl"),
        FieldKind.Repository => Text(Patterns.Repository, "organisatie/missieoverzicht"),
        _ => new() { ["type"] = new JsonArray("string", "number"), ["pattern"] = @"\S" },
    };

    /// <summary>Whole degrees for a position that is no more exact.</summary>
    public static JsonObject WholeDegrees() => new() { ["items"] = new JsonObject { ["type"] = "integer" } };

    private static JsonObject Words(IEnumerable<KnownId> words)
    {
        var list = words.ToList();
        var schema = new JsonObject { ["enum"] = new JsonArray([.. list.Select(word => (JsonNode)word.Id)]) };
        if (list.Any(word => word.Label != word.Id))
            schema["enumDescriptions"] = new JsonArray([.. list.Select(word => (JsonNode)word.Label)]);
        return schema;
    }

    /// <summary>An id alone, which an editor can complete, or with a place in the paper.</summary>
    private static JsonObject Citation(IReadOnlyList<KnownId> sources)
    {
        var any = string.Join('|', sources.Select(source => Regex.Escape(source.Id)));
        var withPlace = Text($@"^({any})\s*,[\s\S]*$", [.. sources.Take(1).Select(source => source.Id + ", § 2")]);
        return new() { ["anyOf"] = new JsonArray(Words(sources), withPlace) };
    }

    private static JsonObject Date() => Number(
        Patterns.Date, 1000, 9999, "2017", "2024-03", "2025-09-01", "2026-10~");

    private static JsonObject Text(string pattern, params string[] examples) => new()
    {
        ["type"] = "string",
        ["pattern"] = pattern,
        ["examples"] = new JsonArray([.. examples.Select(example => (JsonNode)example)]),
    };

    private static JsonObject Number(string pattern, int least, int? most, params JsonNode[] examples)
    {
        var schema = new JsonObject
        {
            ["type"] = new JsonArray("string", "integer"),
            ["pattern"] = pattern,
            ["minimum"] = least,
            ["examples"] = new JsonArray(examples),
        };
        if (most is { } highest) schema["maximum"] = highest;
        return schema;
    }

    private static JsonObject Position() => new()
    {
        ["type"] = "array",
        ["items"] = new JsonArray(Degrees(90), Degrees(180)),
        ["minItems"] = 2,
        ["maxItems"] = 2,
        ["examples"] = new JsonArray(new JsonArray(55.0, 24.4)),
    };

    private static JsonObject Degrees(int most) => new() { ["type"] = "number", ["minimum"] = -most, ["maximum"] = most };
}
