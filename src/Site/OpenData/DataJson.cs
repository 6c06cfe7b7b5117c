using System.Text.Json.Nodes;

namespace Site.OpenData;

/// <summary>How JSON that describes the data is put together.</summary>
internal static class DataJson
{
    /// <summary>The same object, with a value where there is one.</summary>
    public static JsonObject With(this JsonObject json, string key, JsonNode? value)
    {
        if (value is not null) json[key] = value;
        return json;
    }

    public static JsonArray List(IEnumerable<JsonNode?> nodes) => [.. nodes];

    public static JsonArray Texts(params IEnumerable<string> texts) => List(texts.Select(text => (JsonNode?)JsonValue.Create(text)));
}
