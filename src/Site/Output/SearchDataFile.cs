using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>data/zoeken.js: for everything in the list from A to Z its place there, its names and its texts, in that order.</summary>
public static class SearchDataFile
{
    // The file is data, not part of a page: é and ' need no escape.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Write(SearchView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var thing in view.Things) Write(json, thing);
            json.WriteEndArray();
        }

        return new OutputFile(Paths.SearchData, [.. DataScript.Of(buffer.WrittenSpan), (byte)'\n']);
    }

    private static void Write(Utf8JsonWriter json, IndexedThing thing)
    {
        json.WriteStartObject();
        json.WriteString("id", thing.Id);
        json.WriteString("name", thing.Name);
        Write(json, "others", [.. thing.OtherNames.Select(other => other.Name)]);
        Write(json, "texts", thing.Texts);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
