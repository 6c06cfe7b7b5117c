using System.Text.Json.Nodes;
using Site.Model;
using Site.Model.Pages;
using Site.Output;

namespace Site.OpenData.Description;

/// <summary>data/schema/*.schema.json: what may stand in each JSON file (JSON Schema, draft 7), under the address of this site.</summary>
internal static class SchemaFiles
{
    private static readonly string[] _names = ["missie", "missies", "locaties", "zoeken", "manifest"];

    public static IReadOnlyList<OutputFile> Of(Settings settings) => [.. _names.Select(name => File(Paths.Schema(name), settings))];

    private static OutputFile File(SitePath path, Settings settings)
    {
        using var stream = typeof(SchemaFiles).Assembly.GetManifestResourceStream("Schemas/" + path.Value.Split('/')[^1])!;
        var schema = JsonNode.Parse(stream)!.AsObject();
        schema.Insert(1, "$id", settings.BaseAddress.AbsoluteUri + path);
        return JsonFile.Of(path, schema);
    }
}
