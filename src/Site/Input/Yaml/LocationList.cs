using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Text;

namespace Site.Input.Yaml;

/// <summary>The places and areas at "locations". What is written must fit the precision: a country gets no point.</summary>
public static class LocationList
{
    public static IReadOnlyList<Location> Read(MapReader keys) =>
        [.. keys.Maps("locations", MapShapes.Location).Select(One).OfType<Location>()];

    private static Location? One(MapReader map)
    {
        var place = map.Text("place") is { IsEmpty: false } name ? name.Text : null;
        var country = PartnerList.CountryAt(map, required: false);
        var area = AreaAt(map);
        var numbers = map.Texts("at");
        var valid = Word(map, "precision", Words.Precisions, Choices.Precisions, out var precision)
            & Word(map, "kind", Words.LocationKinds, Choices.LocationKinds, out var kind);
        var asOf = FactReader.AsOf(map);
        var citations = FactReader.Citations(map, "locations");
        var note = map.Filled("note")?.Text;
        map.Close();
        if (!valid || !Fits(map, precision, hasNote: note is not null)) return null;
        var at = NeedsPoint(precision) ? PositionText.Read(numbers, map.Where, precision, map.Reading.Problems) : null;
        // An id that is not known, or a point that is none, has given its problem.
        if ((Has(map, "country") && country is null) || (Has(map, "area") && area is null) || (NeedsPoint(precision) && at is null)) return null;
        var origin = numbers.Count > 0 ? numbers[0].Where : map.Where;
        return new Location(place ?? area?.Name ?? country!.Name, country, area, at, precision, kind, asOf, citations, note) { Origin = origin, Embargo = map.Embargo };
    }

    private static bool Word<T>(MapReader map, string key, IReadOnlyDictionary<string, T> table, IReadOnlyList<Choice> choices, out T value)
        where T : struct
    {
        value = default;
        return map.Required(key) is { } word && Words.TryRead(word, key, table, choices, map.Reading.Problems, out value);
    }

    private static bool NeedsPoint(Precision precision) => precision is Precision.Place or Precision.Region;

    /// <summary>Whether the keys that say where are those of the precision, known or not.</summary>
    private static bool Fits(MapReader map, Precision precision, bool hasNote)
    {
        var (place, country, area, at) = (Has(map, "place"), Has(map, "country"), Has(map, "area"), Has(map, "at"));
        var fits = precision switch
        {
            Precision.Area => area && !country && !at,
            Precision.Country => country && !area && !at,
            // A place whose country the papers leave open needs a note that says so.
            _ => place && (country || hasNote) && at && !area,
        };
        if (!fits) map.Reading.Problems.Add(Wrong.DoesNotFit(map.Where, Words.Of(precision), Shape(precision)));
        return fits;
    }

    private static bool Has(MapReader map, string key) => map.Texts(key).Any(text => !text.IsEmpty);

    private static string Shape(Precision precision) => precision switch
    {
        Precision.Area => ShapeText.Area,
        Precision.Country => ShapeText.Country,
        _ => ShapeText.Place,
    };

    private static Area? AreaAt(MapReader map) =>
        map.Text("area") is { IsEmpty: false } id ? map.Reading.Registers.Areas.Find(id, map.Reading.Problems) : null;
}
