using System.Text.Json.Nodes;
using Site.Input.Catalogue;

namespace Site.Authoring;

/// <summary>
/// The keys of a mission as snippets of VS Code, which need no extension: typing a key gives its lines,
/// with a list to choose from where only certain words or ids can stand.
/// </summary>
internal sealed class Snippets(KnownIds ids)
{
    private int _stop;

    public static JsonObject Of(Shape file, KnownIds ids) =>
        new(file.Fields.Select(field => KeyValuePair.Create(
            $"{field.Words.Label} ({field.Key})", (JsonNode?)new Snippets(ids).One(field))));

    private JsonObject One(Field field) => new()
    {
        ["scope"] = "markdown",
        ["prefix"] = field.Key,
        ["body"] = new JsonArray([.. Lines(field).Append("$0").Select(line => (JsonNode)line)]),
        ["description"] = field.Words.InFile,
    };

    private IEnumerable<string> Lines(Field field)
    {
        if (field.Shape is not { } shape) return [$"{field.Key}: {(field.IsList ? $"[{Value(field)}]" : Value(field))}"];
        var needed = shape.Variants is [var first, ..] ? first.Required : [];
        var lines = shape.Fields.Where(inner => inner.Required || needed.Contains(inner.Key))
            .Select((inner, at) => (field.IsList && at == 0 ? "  - " : field.IsList ? "    " : "  ") + $"{inner.Key}: {Value(inner)}");
        return [$"{field.Key}:", .. lines];
    }

    private string Value(Field field)
    {
        var words = field.Kind switch
        {
            FieldKind.Word => field.Choices.Select(choice => choice.Word),
            FieldKind.Id => ids[field.Register!.Value].Select(id => id.Id),
            FieldKind.Citation => ids[RegisterName.Sources].Select(id => id.Id),
            _ => [],
        };
        var choices = string.Join(',', words.Select(Escaped));
        _stop++;
        var stop = choices.Length > 0 ? $"${{{_stop}|{choices}|}}" : $"${{{_stop}}}";
        return field.Kind switch
        {
            FieldKind.Position => $"[{stop}]",
            FieldKind.LongText or FieldKind.Text => $"\"{stop}\"",
            _ => stop,
        };
    }

    private static string Escaped(string word) =>
        word.Replace("\\", @"\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
