using System.Text.Json;
using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Tests.OpenData.Reading;

/// <summary>Facts, read from the JSON of a mission.</summary>
internal sealed record PublishedFacts(JsonElement Facts, PublishedLists Lists)
{
    public Fact<T> One<T>(string key, Func<JsonElement, T> value)
        where T : notnull => Stated(Facts.GetProperty(key), value);

    public IReadOnlyList<T> Many<T>(string key, Func<JsonElement, T> item) => [.. Facts.GetProperty(key).EnumerateArray().Select(item)];

    public Fact<T> Stated<T>(JsonElement fact, Func<JsonElement, T> value)
        where T : notnull => fact.ValueKind is JsonValueKind.Null ? Fact<T>.NotStated : new Fact<T>(
            fact.GetProperty("value").ValueKind is JsonValueKind.Null ? null : Statement(fact, value),
            Statements(fact, "earlier", value), Statements(fact, "conflicting", value));

    public static string Plain(JsonElement value) => value.GetString()!;

    public static EdtfDate Date(JsonElement value) => EdtfDate.Parse(Plain(value)) ?? throw new FormatException(Plain(value));

    public static MissionStatus Status(JsonElement value) => Words.Statuses[Plain(value)];

    public static Quantity Quantity(JsonElement value) => new(
        value.GetProperty("low").GetInt32(), value.GetProperty("high").GetInt32(),
        Words.Qualifiers[Text(value, "qualifier")!], Text(value, "unit")!);

    public static Term Term(JsonElement value) =>
        new(Enum.GetValues<TermKind>().Single(kind => Words.Of(kind) == Text(value, "kind")), OptionalDate(value, "date"));

    public Organisation Organisation(JsonElement value) => Lists.Organisations[Text(value, "id")!];

    public Location Location(JsonElement fact)
    {
        var value = fact.GetProperty("value");
        return new Location(
            Text(value, "name")!, Text(value, "country") is { } code ? Lists.Countries[code] : null, Text(value, "area") is { } id ? Lists.Areas[id] : null,
            value.TryGetProperty("latitude", out var latitude) ? new Position(latitude.GetDecimal(), value.GetProperty("longitude").GetDecimal()) : null,
            Words.Precisions[Text(value, "precision")!], Words.LocationKinds[Text(value, "kind")!], OptionalDate(fact, "asOf"), Citations(fact), Text(fact, "note"));
    }

    public Partner Partner(JsonElement fact)
    {
        var value = fact.GetProperty("value");
        var strength = value.TryGetProperty("strength", out var number) ? Quantity(number) : null;
        return new Partner(Lists.Countries[Text(value, "country")!], Text(value, "role"), strength, Citations(fact))
        {
            AsOf = OptionalDate(fact, "asOf"),
            Note = Text(fact, "note"),
        };
    }

    public Event Event(JsonElement fact)
    {
        var value = fact.GetProperty("value");
        return new Event(Date(value.GetProperty("date")), Text(value, "dateText"), Text(value, "text")!, Citations(fact));
    }

    public Letter Letter(JsonElement fact) => new(Stated(fact, Plain), OptionalDate(fact, "date"), Text(fact, "about")!);

    public IReadOnlyList<Citation> Citations(JsonElement statement) =>
        [.. statement.GetProperty("sources").EnumerateArray().Select(source => new Citation(Lists.Sources[Text(source, "id")!], Text(source, "place")))];

    public static EdtfDate? OptionalDate(JsonElement json, string key) => json.TryGetProperty(key, out var date) ? Date(date) : null;

    private static string? Text(JsonElement json, string key) => json.TryGetProperty(key, out var text) ? text.GetString() : null;

    private List<Statement<T>> Statements<T>(JsonElement fact, string key, Func<JsonElement, T> value)
        where T : notnull => fact.TryGetProperty(key, out var all) ? [.. all.EnumerateArray().Select(one => Statement(one, value))] : [];

    private Statement<T> Statement<T>(JsonElement json, Func<JsonElement, T> value)
        where T : notnull =>
        new(value(json.GetProperty("value")), Text(json, "text"), OptionalDate(json, "asOf"), Citations(json), Text(json, "note"));
}
