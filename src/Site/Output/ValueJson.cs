using System.Text.Json.Nodes;
using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Output;

/// <summary>A value as data: dates in EDTF, choices as the words that editors write, numbers with what they count.</summary>
internal static class ValueJson
{
    public static JsonNode Of(object content) => content switch
    {
        string text => JsonValue.Create(text),
        EdtfDate date => JsonValue.Create(date.ToString()),
        MissionStatus status => JsonValue.Create(Words.Of(status)),
        Quantity quantity => Quantity(quantity),
        Term term => new JsonObject { ["kind"] = Words.Of(term.Kind) }.With("date", term.Date?.ToString()),
        Organisation organisation => new JsonObject
        {
            ["id"] = organisation.Id,
            ["name"] = organisation.Name,
            ["abbreviation"] = organisation.Abbreviation,
        },
        Location location => Location(location),
        Partner partner => new JsonObject { ["country"] = partner.Country.Code, ["name"] = partner.Country.Name }
            .With("role", partner.Role)
            .With("strength", partner.Strength is { } strength ? Quantity(strength) : null),
        Event happened => new JsonObject { ["date"] = happened.Date.ToString(), ["text"] = happened.Text }
            .With("dateText", happened.DateText),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content.GetType().Name, null),
    };

    private static JsonObject Quantity(Quantity quantity) => new()
    {
        ["low"] = quantity.Low,
        ["high"] = quantity.High,
        ["qualifier"] = Words.Of(quantity.Qualifier),
        ["unit"] = quantity.Unit,
    };

    private static JsonObject Location(Location location) => new JsonObject
    {
        ["name"] = location.Name,
        ["precision"] = Words.Of(location.Precision),
        ["kind"] = Words.Of(location.Kind),
    }
        .With("country", location.Country?.Code)
        .With("area", location.Area?.Id)
        .With("latitude", location.At?.Latitude)
        .With("longitude", location.At?.Longitude);
}
