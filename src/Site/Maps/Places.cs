using NetTopologySuite.Geometries;
using Site.Model.Maps;
using Site.Model.Missions;
using Location = Site.Model.Missions.Location;
using Position = Site.Model.Registers.Position;

namespace Site.Maps;

/// <summary>What one marker or shape stands for: the missions at a position, in a country or in an area.</summary>
/// <param name="Number">From 1: positions first, then countries, then areas; each from west to east.</param>
/// <param name="At">The position, or the middle of the country or area, in degrees.</param>
/// <param name="Missions">At least one; they share the position, country or area.</param>
internal sealed record Place(int Number, Coordinate At, IReadOnlyList<PlacedMission> Missions)
{
    /// <summary>The name that the papers give it, or their names.</summary>
    public string Name => string.Join(" / ", Missions.Select(placed => placed.Location.Name).Distinct(StringComparer.Ordinal));

    /// <summary>The country or area, for those who draw it.</summary>
    public Location Location => Missions[0].Location;
}

/// <summary>The places of some missions, numbered for the list beside the map.</summary>
internal sealed record Places(IReadOnlyList<Place> Points, IReadOnlyList<Place> Countries, IReadOnlyList<Place> Areas)
{
    /// <summary>Whether there is anything to show.</summary>
    public bool Any => Points.Count + Countries.Count + Areas.Count > 0;

    /// <summary>Groups the missions' locations by what they are drawn as; a country that is not on the map is left out.</summary>
    public static Places Of(IEnumerable<Mission> missions, BaseMap map)
    {
        var all = missions.SelectMany(mission => mission.Locations, (mission, at) => new PlacedMission(mission, at)).ToList();
        var points = Group(0, all, at => at.At, at => Degrees(at.At!.Value));
        var countries = Group(points.Count, all, CountryCode, at => map.MainExtent(at.Country!.Code)?.Centre);
        var areas = Group(points.Count + countries.Count, all, at => at.Area?.Id, at => Degrees(at.Area!.Label));
        return new Places(points, countries, areas);
    }

    /// <summary>A position as the map's libraries want it.</summary>
    public static Coordinate Degrees(Position position) => new((double)position.Longitude, (double)position.Latitude);

    /// <summary>What must be in view, in degrees.</summary>
    public IEnumerable<Envelope> Extents(BaseMap map) =>
        Points.Select(point => new Envelope(point.At))
            .Concat(Countries.Select(country => map.MainExtent(country.Location.Country!.Code)!))
            .Concat(Areas.Select(area => new Envelope(area.Location.Area!.Outline.Select(Degrees))));

    private static string? CountryCode(Location at) => at.Precision is Precision.Country ? at.Country?.Code : null;

    private static List<Place> Group(
        int before, List<PlacedMission> all, Func<Location, object?> keyOf, Func<Location, Coordinate?> middleOf) =>
        [.. all.Where(placed => keyOf(placed.Location) is not null)
            .GroupBy(placed => keyOf(placed.Location))
            .Select(group => (Missions: group.ToList(), At: middleOf(group.First().Location)))
            .Where(place => place.At is not null)
            .OrderBy(place => place.At!.X).ThenByDescending(place => place.At!.Y)
            .Select((place, i) => new Place(before + i + 1, place.At!, place.Missions))];
}
