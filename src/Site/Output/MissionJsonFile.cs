using System.Text.Json.Nodes;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Theme.Text;

namespace Site.Output;

/// <summary>
/// missies/&lt;slug&gt;.json: every fact of a mission, with its sources and with what was said earlier or elsewhere.
/// Keys are those of the front matter. "niet vermeld" is null, or an empty list; keys that say more are left out when there is nothing to say.
/// </summary>
public static class MissionJsonFile
{
    public static OutputFile Write(MissionView view, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(settings);
        var mission = view.Mission;
        var json = new JsonObject
        {
            ["id"] = mission.Slug,
            ["title"] = mission.Title,
            ["page"] = settings.BaseAddress.AbsoluteUri + view.Path.Value,
            ["data"] = settings.BaseAddress.AbsoluteUri + Paths.MissionData(mission.Slug).Value,
            ["publisher"] = settings.Publisher,
            ["licence"] = settings.Licence is { } licence ? LicenceWords.AddressOf(licence) : null,
            ["referenceDate"] = Dates.Attribute(settings.Peildatum),
            ["region"] = new JsonObject { ["id"] = mission.Region.Id, ["name"] = mission.Region.Title },
            ["facts"] = Facts(mission),
            ["costs"] = List(view.Costs.Select(Cost)),
            ["related"] = List(mission.Related.Select(slug => JsonValue.Create(slug))),
            ["sources"] = List(view.Sources.Sources.Select(source => Source(source, settings))),
        };
        return JsonFile.Of(Paths.MissionData(mission.Slug), json);
    }

    /// <summary>What is stated of it, by key.</summary>
    public static JsonObject Facts(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var facts = mission.Facts().ToLookup(named => named.Name, named => named.Fact);
        var json = new JsonObject();
        foreach (var (name, key, isList) in FactKeys.All)
            json[key] = isList ? List(facts[name].Select(FactJson.Of)) : FactJson.Of(facts[name].Single());
        foreach (var (node, letter) in json[FactKeys.Letters]!.AsArray().Zip(mission.Letters))
            node!.AsObject().With("date", letter.Date?.ToString()).With("about", letter.About);
        return json;
    }

    private static JsonObject Cost(CostLine line) => new JsonObject
    {
        ["year"] = line.Year,
        ["scope"] = new JsonObject { ["id"] = line.Scope.Id, ["name"] = line.Scope.Title },
        ["kind"] = line.IsNotSplit ? "not-split" : "amount",
        ["millionEuros"] = line.Amount?.Millions,
        ["printedDecimals"] = line.Amount?.Decimals,
        ["label"] = line.Amount is { } amount ? FactJson.Plain(Numbers.Euros(amount)) : Site.Text.CsvText.NotSplit,
        ["sources"] = FactJson.Sources(line.Citations),
    }.With("article", line.Article).With("note", line.Note);

    private static JsonObject Source(Source source, Settings settings) => new JsonObject
    {
        ["id"] = source.Id,
        ["title"] = source.Title,
        ["kind"] = source.Kind,
        ["page"] = settings.BaseAddress.AbsoluteUri + Paths.Source(source.Id).Value,
        ["references"] = List(source.References.Select(reference => JsonValue.Create(reference))),
        ["description"] = source.Description,
    }
        .With("date", source.Date?.ToString())
        .With("period", source.Period)
        .With("reportedFrom", source.ReportedFrom?.ToString())
        .With("reportedUntil", source.ReportedUntil?.ToString())
        .With("sender", Filled(source.Sender))
        .With("recipient", Filled(source.Recipient))
        .With("address", source.Address);

    private static string? Filled(string text) => text.Length > 0 ? text : null;

    private static JsonArray List(IEnumerable<JsonNode?> nodes) => new([.. nodes]);
}
