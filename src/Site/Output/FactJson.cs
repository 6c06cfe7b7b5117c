using System.Text.Json.Nodes;
using Site.Model.Facts;
using Site.Theme.Text;

namespace Site.Output;

/// <summary>A fact as data: the leading statement, with what was said earlier and what contradicts it.</summary>
internal static class FactJson
{
    /// <summary>Null when no paper says anything on the point.</summary>
    public static JsonNode? Of(Fact fact)
    {
        if (!fact.Statements.Any()) return null;
        var json = fact.Lead is { } lead ? Of(lead) : new JsonObject { ["value"] = null, ["sources"] = new JsonArray() };
        return json.With("earlier", Several(fact.Superseded)).With("conflicting", Several(fact.Contradicting));
    }

    public static JsonArray Sources(IReadOnlyList<Citation> citations) => new(
        [.. citations.Select(citation => new JsonObject { ["id"] = citation.Source.Id }.With("place", citation.Place))]);

    public static JsonObject With(this JsonObject json, string key, JsonNode? value)
    {
        if (value is not null) json[key] = value;
        return json;
    }

    /// <summary>Data has no lines to break.</summary>
    public static string Plain(string text) => text.Replace(Numbers.NoBreak, " ", StringComparison.Ordinal);

    private static JsonObject Of(Statement statement) => new JsonObject
    {
        ["value"] = ValueJson.Of(statement.Content),
        ["label"] = Plain(Wording.Of(statement)),
        ["sources"] = Sources(statement.Citations),
    }.With("text", statement.Text).With("asOf", statement.AsOf?.ToString()).With("note", statement.Note);

    private static JsonArray? Several(IReadOnlyList<Statement> statements) =>
        statements.Count == 0 ? null : new([.. statements.Select(Of)]);
}
