using System.Text.Json.Nodes;
using Site.Input.Catalogue;
using Site.Text;

namespace Site.Authoring;

/// <summary>
/// The keys of a file as JSON Schema, so that editors complete and check them. Draft 7 without "const" and "if":
/// what every editor and validator understands.
/// </summary>
internal sealed class JsonSchema(KnownIds ids)
{
    private readonly JsonObject _shapes = [];

    public JsonObject Of(Shape file, string title)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = AuthoringText.GeneratedBy,
            ["title"] = title,
        };
        foreach (var (key, value) in Keys(file)) schema[key] = value?.DeepClone();
        if (_shapes.Count > 0) schema["definitions"] = _shapes;
        return schema;
    }

    private JsonObject Keys(Shape shape)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(shape.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Property(field)))),
            ["required"] = Names(shape.Fields.Where(field => field.Required).Select(field => field.Key)),
            ["additionalProperties"] = false,
        };
        if (((JsonArray)schema["required"]!).Count == 0) schema.Remove("required");
        if (shape.Variants.Count > 0) schema["anyOf"] = new JsonArray([.. shape.Variants.Select(Form)]);
        return schema;
    }

    private JsonObject Property(Field field)
    {
        var schema = new JsonObject { ["title"] = field.Words.Label, ["description"] = field.Words.InFile };
        foreach (var (key, value) in Value(field)) schema[key] = value?.DeepClone();
        return schema;
    }

    private JsonObject Value(Field field)
    {
        if (field.Shape is { } shape)
        {
            var whole = field.IsList ? ListOf(Named(shape)) : Named(shape);
            return field.Kind is FieldKind.Fact && !field.Required
                ? new() { ["anyOf"] = new JsonArray(whole, new JsonObject { ["enum"] = new JsonArray(FactText.NotStated) }) }
                : field.IsList ? whole : new() { ["allOf"] = new JsonArray(whole) };
        }

        var one = field.Kind is FieldKind.Id or FieldKind.Citation or FieldKind.Moment ? Named(field) : SchemaValues.Of(field, ids);
        return field.IsList ? new() { ["anyOf"] = new JsonArray(one, ListOf(one.DeepClone())) }
            : field.Versions is { } versions ? new() { ["anyOf"] = new JsonArray(one, ListOf(Named(versions), atLeast: 1)) }
            : one.ContainsKey("$ref") ? new() { ["allOf"] = new JsonArray(one) } : one;
    }

    /// <summary>One of the forms of a shape.</summary>
    private static JsonObject Form(Variant variant)
    {
        var form = new JsonObject();
        var properties = new JsonObject();
        if (variant.Told is var (key, word)) properties[key] = new JsonObject { ["enum"] = new JsonArray(word) };
        if (variant.WholeDegrees) properties["at"] = SchemaValues.WholeDegrees();
        if (properties.Count > 0) form["properties"] = properties;
        if (variant.Required.Count > 0) form["required"] = Names(variant.Required);
        if (variant.Without.Count > 0)
            form["not"] = new JsonObject
            {
                ["anyOf"] = new JsonArray([.. variant.Without.Select(name => new JsonObject { ["required"] = Names([name]) })]),
            };
        return form;
    }

    private JsonObject Named(Shape shape) => Named(shape.Name, () => Keys(shape));

    private JsonObject Named(Field field) =>
        Named(field.Kind is FieldKind.Id ? $"{field.Register}Id" : field.Kind is FieldKind.Moment ? "moment" : "citation", () => SchemaValues.Of(field, ids));

    /// <summary>What many keys share stands in the file once.</summary>
    private JsonObject Named(string name, Func<JsonObject> make)
    {
        if (!_shapes.ContainsKey(name))
        {
            _shapes[name] = null;
            _shapes[name] = make();
        }

        return new() { ["$ref"] = "#/definitions/" + name };
    }

    private static JsonObject ListOf(JsonNode item, int? atLeast = null)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (atLeast is { } items) list["minItems"] = items;
        return list;
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
