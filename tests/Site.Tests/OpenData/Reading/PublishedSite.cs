using System.Globalization;
using System.Text.Json;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Theme.Text;
using static Site.Tests.OpenData.Reading.PublishedFacts;

namespace Site.Tests.OpenData.Reading;

/// <summary>The website as its published data says it, and nothing else was read.</summary>
internal static class PublishedSite
{
    public static Website Read(IReadOnlyDictionary<string, byte[]> files)
    {
        using var json = JsonDocument.Parse(files["data/missies.json"]);
        var lists = PublishedLists.Read(files);
        var missions = json.RootElement.GetProperty("missions").EnumerateArray().Select(mission => Mission(mission, lists)).ToList();
        return new Website(
            Settings(json.RootElement), [.. lists.Sources.Values], [.. lists.Regions.Values], [.. lists.Countries.Values],
            [.. lists.Organisations.Values], [.. lists.Areas.Values], [], lists.Glossary(files), lists.Figures(files), PublishedLists.Changes(files),
            missions, [], [], PublishedCosts.Read(files, lists.Sources, missions))
        {
            Differences = lists.Differences(files),
            Annex = lists.Annex(files),
        };
    }

    private static Settings Settings(JsonElement json) => new(
        json.GetProperty("title").GetString()!, "", new Uri(json.GetProperty("page").GetString()![..^Paths.OpenData.Value.Length]),
        DateOnly.ParseExact(json.GetProperty("referenceDate").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        json.GetProperty("publisher").GetString()!, "", null, [], [])
    {
        Licence = json.GetProperty("licence").GetString() is { } address ? Enum.GetValues<Licence>().Single(licence => LicenceWords.AddressOf(licence) == address) : null,
    };

    private static Mission Mission(JsonElement json, PublishedLists lists)
    {
        var facts = new PublishedFacts(json.GetProperty("facts"), lists);
        return new Mission
        {
            Slug = json.GetProperty("id").GetString()!,
            File = "",
            Title = json.GetProperty("title").GetString()!,
            Region = lists.Regions[json.GetProperty("region").GetProperty("id").GetString()!],
            Abbreviation = facts.One("abbreviation", Plain),
            Aliases = facts.Many("aliases", fact => facts.Stated(fact, Plain)),
            Summary = facts.One("summary", Plain),
            Status = facts.One("status", Status),
            Start = facts.One("start", Date),
            End = facts.One("end", Date),
            Strength = facts.Many("strength", fact => facts.Stated(fact, Quantity)),
            Equipment = facts.Many("equipment", fact => facts.Stated(fact, Plain)),
            Units = facts.Many("units", fact => facts.Stated(fact, Plain)),
            Partners = facts.Many("partners", facts.Partner),
            Lead = facts.One("lead", facts.Organisation),
            Command = facts.One("command", Plain),
            LegalBasis = facts.One("legalBasis", Plain),
            InternationalMandate = facts.One("internationalMandate", Plain),
            InternationalMandateUntil = facts.One("internationalMandateUntil", Term),
            NationalFramework = facts.One("nationalFramework", Plain),
            NationalFrameworkUntil = facts.One("nationalFrameworkUntil", Term),
            Funding = facts.One("funding", Plain),
            Locations = facts.Many("locations", facts.Location),
            Events = facts.Many("events", facts.Event),
            Letters = facts.Many("letters", facts.Letter),
            Related = [.. json.GetProperty("related").EnumerateArray().Select(slug => slug.GetString()!)],
            Prose = Prose.Empty,
        };
    }
}
