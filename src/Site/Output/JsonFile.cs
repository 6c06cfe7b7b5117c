using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>A JSON file that people read too: indented, lines that end the same on every machine. It is no part of a page: é and ' need no escape.</summary>
internal static class JsonFile
{
    /// <summary>For who writes without making the whole first.</summary>
    public static JsonWriterOptions Form { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static OutputFile Of(SitePath path, JsonObject json) => new(path, Bytes(json));

    /// <summary>The text of it, as UTF-8.</summary>
    public static byte[] Bytes(JsonObject json)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Form)) json.WriteTo(writer);
        return bytes.ToArray();
    }
}
