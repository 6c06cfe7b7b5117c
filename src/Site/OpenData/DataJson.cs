using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Model.Pages;
using Site.Output;

namespace Site.OpenData;

/// <summary>How JSON that describes the data is written.</summary>
internal static class DataJson
{
    // The file is data, not part of a page: é and ' need no escape.
    private static readonly JsonSerializerOptions _form =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    public static OutputFile File(SitePath path, JsonObject json) => new(path, JsonSerializer.SerializeToUtf8Bytes(json, _form));

    /// <summary>The same object, with a value where there is one.</summary>
    public static JsonObject With(this JsonObject json, string key, JsonNode? value)
    {
        if (value is not null) json[key] = value;
        return json;
    }

    public static JsonArray List(IEnumerable<JsonNode?> nodes) => [.. nodes];

    public static JsonArray Texts(params IEnumerable<string> texts) => List(texts.Select(text => (JsonNode?)JsonValue.Create(text)));
}
