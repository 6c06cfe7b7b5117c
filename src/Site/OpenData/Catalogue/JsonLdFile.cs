using System.Text.Json.Nodes;
using Site.Model.Pages;
using Site.Output;

namespace Site.OpenData.Catalogue;

/// <summary>A catalogue as JSON-LD; it carries its own context, so that nobody has to fetch one.</summary>
internal static class JsonLdFile
{
    public static OutputFile Write(SitePath path, IEnumerable<RdfNode> nodes)
    {
        var context = new JsonObject();
        foreach (var (prefix, address) in Vocabularies.All) context[prefix] = address;
        return JsonFile.Of(path, new JsonObject { ["@context"] = context, ["@graph"] = DataJson.List(nodes.Select(Node)) });
    }

    private static JsonObject Node(RdfNode node)
    {
        var json = new JsonObject { ["@id"] = node.Id, ["@type"] = node.Type };
        foreach (var property in node.Properties)
        {
            var values = property.Select(Value).ToArray();
            json[property.Key] = values.Length == 1 ? values[0] : new JsonArray(values);
        }

        return json;
    }

    private static JsonNode Value(RdfValue value) => value switch
    {
        RdfLink link => new JsonObject { ["@id"] = link.Address },
        RdfText { Language: null, Kind: null } text => text.Text,
        RdfText text => new JsonObject { ["@value"] = text.Text }.With("@language", text.Language).With("@type", text.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
