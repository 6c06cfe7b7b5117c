using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Site.Maps;

/// <summary>A country's land, in degrees; a code is missing where land belongs to no state on this map.</summary>
internal sealed record MapCountry(string? Code, MultiPolygon Land);

/// <summary>Reads the GeoJSON that make.mjs writes: features with MultiPolygons, and a code or none.</summary>
internal static class BaseMapReader
{
    private static readonly GeometryFactory Factory = new();

    public static IReadOnlyList<MapCountry> Read(byte[] geoJson)
    {
        using var document = JsonDocument.Parse(geoJson);
        return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(Country)];
    }

    private static MapCountry Country(JsonElement feature)
    {
        var polygons = feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(Polygon);
        var code = feature.GetProperty("properties").TryGetProperty("code", out var value) ? value.GetString() : null;
        return new MapCountry(code, Factory.CreateMultiPolygon([.. polygons]));
    }

    private static Polygon Polygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(Ring).ToList();
        return Factory.CreatePolygon(all[0], [.. all.Skip(1)]);
    }

    private static LinearRing Ring(JsonElement points) =>
        Factory.CreateLinearRing(
            [.. points.EnumerateArray().Select(point => new Coordinate(point[0].GetDouble(), point[1].GetDouble()))]);
}
