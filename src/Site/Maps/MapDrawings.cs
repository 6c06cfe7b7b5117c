using NetTopologySuite.Geometries;
using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Maps;

/// <summary>Draws the maps of the site; missions at one place share a marker, missions in one country its shape. Land is kept by its frame, a drawing by its places.</summary>
public sealed class MapDrawings(BaseMap map)
{
    private static readonly Style World = new(Width: 800, Room: 0.04, MarkerSize: 8);
    private static readonly Style Sheet = new(Width: 640, Room: 0.06, MarkerSize: 23);

    // Enough of its neighbours to recognise a country by.
    private static readonly Style Single = new(Width: 480, Room: 0.14, MarkerSize: 22);

    private readonly Kept<MapFrame, Ground> _grounds = new();
    private readonly Kept<string, MapDrawing> _drawings = new();

    // Without any location the map shows the part of the world where people live.
    private static readonly Envelope Inhabited = new(-130, 155, -40, 66);

    /// <summary>The maps of all missions. A location outside every section is on no map: a check names it.</summary>
    public Atlas Atlas(IReadOnlyList<Mission> missions, IReadOnlyList<MapSection> sections)
    {
        var bySection = Places.LocationsOf(missions).ToLookup(placed => SectionOf(placed.Location, sections, map));
        var drawn = new List<(MapSection Section, Places Places)>();
        foreach (var section in sections)
            drawn.Add((section, Places.Of([.. bySection[section]], map, drawn.Sum(sheet => sheet.Places.Count))));
        drawn.RemoveAll(sheet => !sheet.Places.Any);
        return new Atlas(
            Draw(Places.Together([.. drawn.Select(sheet => sheet.Places)]), World),
            [.. drawn.Select(sheet => new MapSheet(sheet.Section, Draw(sheet.Places, Sheet)))]);
    }

    /// <summary>The map of one mission; null when no paper says where it is.</summary>
    public MapDrawing? Of(Mission mission)
    {
        var places = Places.Of(Places.LocationsOf([mission]), map);
        return places.Any ? Draw(places, Single) : null;
    }

    /// <summary>The first section that holds the middle of a location; null when none does.</summary>
    public static MapSection? SectionOf(Model.Missions.Location location, IEnumerable<MapSection> sections, BaseMap map) =>
        Places.MiddleOf(location, map) is { } at ? sections.FirstOrDefault(section => Holds(section, at)) : null;

    /// <summary>Forgets what no map had since the last time.</summary>
    public void EndBuild()
    {
        _grounds.EndRound();
        _drawings.EndRound();
    }

    private static bool Holds(MapSection section, Coordinate at) =>
        new Envelope(Places.Degrees(section.SouthWest), Places.Degrees(section.NorthEast)).Contains(at);

    /// <summary>What is drawn follows from where the places are; who is there, and under which number, from the places.</summary>
    private MapDrawing Draw(Places places, Style style)
    {
        var drawn = _drawings.Of(style + places.Whereabouts, _ => New(places, style));
        return drawn with
        {
            Markers = [.. drawn.Markers.Zip(places.Points, (marker, place) =>
                marker with { Number = place.Number, Name = place.Name, Missions = place.Missions })],
            Countries = [.. drawn.Countries.Zip(places.Countries, (shape, place) =>
                shape with { Number = place.Number, Name = place.Location.Country!.Name, Missions = place.Missions })],
            Areas = [.. drawn.Areas.Zip(places.Areas, (shape, place) =>
                shape with { Number = place.Number, Name = place.Location.Area!.Name, Missions = place.Missions })],
        };
    }

    private MapDrawing New(Places places, Style style)
    {
        var frame = MapFrame.Around(places.Any ? places.Extents(map) : [Inhabited], style.Room, style.Width);
        var ground = _grounds.Of(frame, one => new Ground(map.Coverage, one));
        var shapes = new Shapes(frame, ground, places.Points, style.MarkerSize);
        // Areas first: their labels have a place of their own, those of countries go where there is room.
        var areas = places.Areas.Select(shapes.Area).ToList();
        var countries = places.Countries.Select(country => shapes.Country(country, Land(country))).ToList();
        return new MapDrawing(
            frame.Width, frame.Height, ground.Land, ground.Borders, countries, areas, shapes.Markers);
    }

    private MultiPolygon Land(Place country) => map.Land(country.Location.Country!.Code)!;

    private sealed record Style(int Width, double Room, double MarkerSize);
}
