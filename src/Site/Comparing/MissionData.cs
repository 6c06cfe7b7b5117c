using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Output;
using Site.Text;
using Site.Theme.Text;

namespace Site.Comparing;

/// <summary>A mission as its data file says it: facts to compare, whatever the page looks like.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its name.</param>
/// <param name="Facts">What is stated.</param>
/// <param name="Unknown">Facts of which the file does not even say that nothing is stated: it was made by an older program.</param>
public sealed record MissionData(string Slug, string Title, IReadOnlyList<DataFact> Facts, IReadOnlySet<FactName> Unknown)
{
    /// <summary>Reads missies/&lt;slug&gt;.json; null when it is damaged or of another making.</summary>
    public static MissionData? Read(string slug, byte[] bytes)
    {
        try
        {
            var json = Needed(JsonNode.Parse(bytes)).AsObject();
            return Of(slug, json, Needed(json["facts"]).AsObject());
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A mission that is not on any page yet; which amounts are about it is not known.</summary>
    public static MissionData Of(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return Of(mission.Slug, new JsonObject { ["title"] = mission.Title }, MissionJsonFile.Facts(mission));
    }

    private static MissionData Of(string slug, JsonObject json, JsonObject facts) =>
        new(slug, Needed(json["title"]).GetValue<string>(), [.. Stated(facts), .. Costs(json)], Missing(json, facts));

    private static HashSet<FactName> Missing(JsonObject json, JsonObject facts) =>
    [
        .. FactKeys.All.Where(known => !facts.ContainsKey(known.Key)).Select(known => known.Name),
        .. json.ContainsKey("costs") ? [] : new[] { FactName.Cost },
    ];

    private static JsonNode Needed(JsonNode? node) => node ?? throw new JsonException();

    private static IEnumerable<DataFact> Stated(JsonObject facts) =>
        from known in FactKeys.All
        let nodes = facts[known.Key] is JsonArray list ? [.. list] : new[] { facts[known.Key] }
        from fact in nodes.Select((node, index) => (Node: node as JsonObject, Index: index))
        where fact.Node?["value"] is not null
        select Fact(known.Name, fact.Node, fact.Index);

    private static DataFact Fact(FactName name, JsonObject node, int index)
    {
        var value = node["value"]!;
        var key = name switch
        {
            FactName.Strength => value["unit"]?.ToString(),
            FactName.Partner => value["country"]?.ToString(),
            FactName.Location => value["name"]?.ToString(),
            FactName.Event => value["text"]?.ToString(),
            FactName.Letter => node["about"]?.ToString(),
            _ => null,
        };
        var asOf = node["asOf"]?.ToString();
        return new DataFact(
            name, Labels.Of(name), index, key ?? "", node["label"]?.ToString() ?? value.ToString(), Moment(asOf),
            string.Join('\n', value.ToJsonString(), node["text"], asOf, node["date"]), FigureOf(name, value),
            string.Join('\n', Parts(node, "note", "remark", "earlier", "conflicting", "about")), Parts(node, "sources").Single())
        {
            Others = [.. Others(node, "earlier"), .. Others(node, "conflicting")],
        };
    }

    private static IEnumerable<OtherValue> Others(JsonObject node, string key) =>
        from other in (node[key] as JsonArray ?? []).OfType<JsonObject>()
        where other["value"] is not null
        select new OtherValue(other["value"]!.ToJsonString(), (other["label"] ?? other["value"])!.ToString(), key == "earlier");

    private static string? Moment(string? asOf) =>
        asOf is not null && EdtfDate.Parse(asOf) is { } moment ? $"{Words.AsOf} {FactJson.Plain(Dates.Of(moment))}" : null;

    /// <summary>A number, a date, a status, a legal basis or a mandate; of a partner its number, of an event its date.</summary>
    private static string? FigureOf(FactName name, JsonNode value) => name switch
    {
        FactName.Status or FactName.Start or FactName.End or FactName.Strength or FactName.LegalBasis or FactName.InternationalMandate
            or FactName.InternationalMandateUntil or FactName.NationalFramework or FactName.NationalFrameworkUntil => value.ToJsonString(),
        FactName.Partner => value["strength"]?.ToJsonString(),
        FactName.Event => value["date"]?.ToString(),
        _ => null,
    };

    private static IEnumerable<DataFact> Costs(JsonObject mission) =>
        (mission["costs"]?.AsArray() ?? []).Select((item, index) =>
        {
            var node = Needed(item);
            var figure = $"{node["kind"]} {node["millionEuros"]}";
            var subject = $"{node["year"]}, {Needed(node["scope"])["name"]}";
            return new DataFact(
                FactName.Cost, DiffText.CostTitle(subject), index, subject, Needed(node["label"]).ToString(), null, figure + node["article"], figure,
                string.Join('\n', Parts(node.AsObject(), "note")), Parts(node.AsObject(), "sources").Single());
        });

    /// <summary>As text without the labels, which are words of the theme.</summary>
    private static IEnumerable<string> Parts(JsonObject node, params string[] keys) =>
        keys.Select(key => node[key] is { } part ? Unlabelled(part).ToJsonString() : "");

    private static JsonNode Unlabelled(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map.Where(pair => pair.Key != "label").Select(pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : Unlabelled(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Unlabelled(item))]),
        _ => node.DeepClone(),
    };
}
