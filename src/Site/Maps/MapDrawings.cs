using NetTopologySuite.Geometries;
using Site.Model.Maps;
using Site.Model.Missions;

namespace Site.Maps;

/// <summary>Draws the maps of the site; missions at one place share a marker, missions in one country its shape.</summary>
public sealed class MapDrawings(BaseMap map)
{
    private const int OverviewWidth = 960;
    private const double OverviewRoom = 0.06;
    private const int MissionWidth = 480;

    // Enough of its neighbours to recognise a country by.
    private const double MissionRoom = 0.14;

    // Without any location the map shows the part of the world where people live.
    private static readonly Envelope Inhabited = new(-130, 155, -40, 66);

    /// <summary>The map of all missions.</summary>
    public MapDrawing Overview(IReadOnlyList<Mission> missions) => Draw(Places.Of(missions, map), OverviewRoom, OverviewWidth);

    /// <summary>The map of one mission; null when no paper says where it is.</summary>
    public MapDrawing? Of(Mission mission)
    {
        var places = Places.Of([mission], map);
        return places.Any ? Draw(places, MissionRoom, MissionWidth) : null;
    }

    private MapDrawing Draw(Places places, double room, int width)
    {
        var frame = MapFrame.Around(places.Any ? places.Extents(map) : [Inhabited], room, width);
        var ground = new Ground(map.Coverage, frame);
        var shapes = new Shapes(frame, ground, places.Points);
        // Areas first: their labels have a place of their own, those of countries go where there is room.
        var areas = places.Areas.Select(shapes.Area).ToList();
        var countries = places.Countries.Select(country => shapes.Country(country, Land(country))).ToList();
        return new MapDrawing(
            frame.Width, frame.Height, ground.Land, ground.Borders, countries, areas, shapes.Markers);
    }

    private MultiPolygon Land(Place country) => map.Land(country.Location.Country!.Code)!;
}
