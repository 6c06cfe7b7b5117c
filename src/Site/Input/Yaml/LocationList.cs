using Site.Input.Values;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Text;

namespace Site.Input.Yaml;

/// <summary>The places and areas at "locations". What is written must fit the precision: a country gets no point.</summary>
public static class LocationList
{
    public static IReadOnlyList<Location> Read(MapReader keys) =>
        [.. keys.Maps("locations").Select(One).OfType<Location>()];

    private static Location? One(MapReader map)
    {
        var problems = map.Reading.Problems;
        var place = map.Text("place")?.Text;
        var country = PartnerList.CountryAt(map, required: false);
        var area = AreaAt(map);
        var numbers = map.Texts("at");
        var valid = Word(map, "precision", Words.Precisions, out var precision)
            & Word(map, "kind", Words.LocationKinds, out var kind);
        var asOf = FactReader.AsOf(map);
        var citations = FactReader.Citations(map, "locations");
        var note = map.Text("note")?.Text;
        map.Close();
        if (!valid || !Fits(map, precision, country, area, numbers, place, note)) return null;
        var at = NeedsPoint(precision) ? PositionText.Read(numbers, map.Where, precision, problems) : null;
        if (NeedsPoint(precision) && at is null) return null;
        return new Location(place ?? area?.Name ?? country!.Name, country, area, at, precision, kind, asOf, citations, note)
        {
            Origin = numbers.Count > 0 ? numbers[0].Where : map.Where,
        };
    }

    private static bool Word<T>(MapReader map, string key, IReadOnlyDictionary<string, T> table, out T value)
        where T : struct
    {
        value = default;
        return map.Required(key) is { } word && Words.TryRead(word, key, table, map.Reading.Problems, out value);
    }

    private static bool NeedsPoint(Precision precision) => precision is Precision.Place or Precision.Region;

    private static bool Fits(
        MapReader map, Precision precision, Country? country, Area? area,
        IReadOnlyList<Scalar> numbers, string? place, string? note)
    {
        var fits = precision switch
        {
            Precision.Area => area is not null && numbers.Count == 0,
            Precision.Country => country is not null && area is null && numbers.Count == 0,
            // A place whose country the papers leave open needs a note that says so.
            _ => (country is not null || note is not null) && area is null && numbers.Count > 0 && place is not null,
        };
        if (fits) return true;
        map.Reading.Problems.Add(Wrong.WrongShape(map.Where, "locations", Shape(precision)));
        return false;
    }

    private static string Shape(Precision precision) => precision switch
    {
        Precision.Area => "bij precision: area een area, en geen at",
        Precision.Country => "bij precision: country een country, en geen at: het stuk noemt geen plaats",
        _ => "bij precision: place of region een place, een country (of een note waarom niet) en at: [breedte, lengte]",
    };

    private static Area? AreaAt(MapReader map)
    {
        if (map.Text("area") is not { IsEmpty: false } id) return null;
        var known = map.Reading.Registers.Areas;
        if (known.TryGetValue(id.Text, out var area)) return area;
        map.Reading.Problems.Add(Wrong.UnknownId(id, "Het gebied", known.Keys));
        return null;
    }
}
