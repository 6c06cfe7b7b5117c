using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Input.Yaml;

/// <summary>The countries at "partners".</summary>
public static class PartnerList
{
    public static IReadOnlyList<Partner> Read(MapReader keys) =>
        [.. keys.Maps("partners", MapShapes.Partner).Select(One).OfType<Partner>()];

    private static Partner? One(MapReader map)
    {
        var country = CountryAt(map, required: true);
        var role = map.Filled("role")?.Text;
        var citations = FactReader.Citations(map, "partners");
        var asOf = FactReader.AsOf(map);
        var note = map.Filled("note")?.Text;
        var strength = map.Text("value") is { IsEmpty: false } number && FactValues.Quantity(map, number, out var quantity) ? quantity : null;
        map.Close();
        return country is null ? null : new Partner(country, role, strength, citations) { AsOf = asOf, Note = note, Embargo = map.Embargo };
    }

    /// <summary>The country at "country".</summary>
    public static Country? CountryAt(MapReader map, bool required)
    {
        var code = required ? map.Required("country") : map.Text("country");
        return code is { IsEmpty: false } ? map.Reading.Registers.Countries.Find(code, map.Reading.Problems) : null;
    }
}
