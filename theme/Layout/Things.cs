using System.Text.Json.Nodes;

namespace Site.Theme.Layout;

/// <summary>Builds the things of schema.org: what is not known is left out, and a single value stands without a list.</summary>
internal static class Things
{
    public static JsonObject Of(string type) => new() { ["@type"] = type };

    public static JsonObject With(this JsonObject thing, string property, JsonNode? value)
    {
        if (value is not null) thing[property] = value;
        return thing;
    }

    public static JsonObject WithAll(this JsonObject thing, string property, IEnumerable<JsonNode> values)
    {
        var all = values.ToArray();
        return thing.With(property, all.Length switch { 0 => null, 1 => all[0], _ => new JsonArray(all) });
    }
}
