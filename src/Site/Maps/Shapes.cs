using NetTopologySuite.Geometries;
using Site.Model.Maps;

namespace Site.Maps;

/// <summary>Draws the places in a frame; asks room for a number at each, so that no two numbers cover each other.</summary>
internal sealed class Shapes
{
    private readonly MapFrame frame;
    private readonly Ground ground;
    private readonly Labels labels;

    /// <param name="frame">What the map shows.</param>
    /// <param name="ground">The land in it.</param>
    /// <param name="points">The places that get a marker.</param>
    /// <param name="markerSize">The width of a marker, and the room for a number beside it.</param>
    public Shapes(MapFrame frame, Ground ground, IReadOnlyList<Place> points, double markerSize)
    {
        this.frame = frame;
        this.ground = ground;
        var spread = Spreading.Spread(points.Select(point => frame.ToUnits(point.At)), markerSize, frame.Box);
        labels = new Labels(frame.Box, spread, markerSize);
        Markers = [.. points.Zip(spread, (point, at) => new MapMarker(point.Number, point.Name, Rounded(at), point.Missions))];
    }

    /// <summary>The markers, spread.</summary>
    public IReadOnlyList<MapMarker> Markers { get; }

    /// <summary>A highlighted country.</summary>
    public MapShape Country(Place place, MultiPolygon land)
    {
        var outline = ground.Outline(land);
        return Shape(place, place.Location.Country!.Name, outline, labels.Inside(outline, frame.ToUnits(place.At)));
    }

    /// <summary>A sea or other area; its label stands where the register says, if there is room.</summary>
    public MapShape Area(Place place)
    {
        var area = place.Location.Area!;
        var outline = ground.Sketch(area.Outline.Select(Places.Degrees));
        return Shape(place, area.Name, [outline], labels.Near(frame.ToUnits(place.At)));
    }

    private static MapShape Shape(Place place, string name, IReadOnlyList<Coordinate[]> outline, Coordinate label) =>
        new(place.Number, name, SvgPath.Of(outline, closed: true), Rounded(label), place.Missions);

    private static MapPoint Rounded(Coordinate at) => new(Round(at.X), Round(at.Y));

    private static decimal Round(double units) => Math.Round((decimal)units, 1, MidpointRounding.AwayFromZero);
}
