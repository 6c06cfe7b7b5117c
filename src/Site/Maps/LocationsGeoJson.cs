using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Location = Site.Model.Missions.Location;
using Position = Site.Model.Registers.Position;

namespace Site.Maps;

/// <summary>
/// The locations as GeoJSON (RFC 7946): a feature per mission and place. A country has no geometry, since no paper says
/// where in it, but its code and the extent of its main part.
/// </summary>
public static class LocationsGeoJson
{
    // The file is data, not part of a page: é and ' need no escape.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's bytes; missions and locations in the order given.</summary>
    public static byte[] Write(IReadOnlyList<Mission> missions, BaseMap map)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var mission in missions)
                foreach (var location in mission.Locations) WriteFeature(json, mission, location, map);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteFeature(Utf8JsonWriter json, Mission mission, Location location, BaseMap map)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        if (location is { At: null, Area: null, Country.Code: var code }) WriteExtent(json, map.MainExtent(code));
        WriteGeometry(json, location);
        WriteProperties(json, mission, location);
        json.WriteEndObject();
    }

    private static void WriteExtent(Utf8JsonWriter json, Envelope? extent)
    {
        if (extent is null) return;
        json.WriteStartArray("bbox");
        foreach (var degrees in new[] { extent.MinX, extent.MinY, extent.MaxX, extent.MaxY }) json.WriteNumberValue(degrees);
        json.WriteEndArray();
    }

    private static void WriteGeometry(Utf8JsonWriter json, Location location)
    {
        if (location.At is { } at)
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WritePropertyName("coordinates");
            WritePosition(json, at);
            json.WriteEndObject();
        }
        else if (location.Area is { } area) WritePolygon(json, area.Outline);
        else json.WriteNull("geometry");
    }

    private static void WritePolygon(Utf8JsonWriter json, IReadOnlyList<Position> outline)
    {
        json.WriteStartObject("geometry");
        json.WriteString("type", "Polygon");
        json.WriteStartArray("coordinates");
        json.WriteStartArray();
        foreach (var position in CounterClockwise([.. outline, outline[0]])) WritePosition(json, position);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, Mission mission, Location location)
    {
        json.WriteStartObject("properties");
        json.WriteString("mission", mission.Slug);
        json.WriteString("title", mission.Title);
        json.WriteString("place", location.Name);
        json.WriteString("precision", Words.Of(location.Precision));
        json.WriteString("kind", Words.Of(location.Kind));
        json.WriteString("status", mission.Status.Leading is { } status ? Words.Of(status.Value) : null);
        json.WriteString("country", location.Country?.Code);
        json.WriteString("url", Paths.Mission(mission.Slug).Value);
        json.WriteString("area", location.Area?.Id);
        json.WriteString("asOf", location.AsOf?.ToString());
        json.WriteString("note", location.Note);
        json.WriteStartArray("sources");
        foreach (var citation in location.Citations) WriteSource(json, citation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Source.Id);
        if (citation.Place is { } place) json.WriteString("place", place);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, Position position)
    {
        json.WriteStartArray();
        json.WriteNumberValue(position.Longitude);
        json.WriteNumberValue(position.Latitude);
        json.WriteEndArray();
    }

    private static List<Position> CounterClockwise(List<Position> ring)
    {
        // RFC 7946 asks an outer ring to run counter-clockwise; an editor may draw it either way.
        var area = NetTopologySuite.Algorithm.Area.OfRingSigned([.. ring.Select(Places.Degrees)]);
        if (area > 0) ring.Reverse();
        return ring;
    }
}
