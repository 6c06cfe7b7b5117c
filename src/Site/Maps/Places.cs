using System.Globalization;
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
    public bool Any => Count > 0;

    /// <summary>How many there are.</summary>
    public int Count => Points.Count + Countries.Count + Areas.Count;

    /// <summary>Equal for places that look the same on a map: all points, countries and areas, whoever is there.</summary>
    public string Whereabouts => string.Join('|',
        [
            .. Points.Select(point => Written(point.At)), "",
            .. Countries.Select(country => country.Location.Country!.Code), "",
            .. Areas.Select(area => area.Location.Area!).Select(area =>
                string.Join(',', area.Outline.Prepend(area.Label).Select(Degrees).Select(Written))),
        ]);

    /// <summary>
    /// Groups locations by what they are drawn as; a country that is not on the map is left out.
    /// Numbers start after <paramref name="before"/>.
    /// </summary>
    public static Places Of(IReadOnlyList<PlacedMission> all, BaseMap map, int before = 0)
    {
        Coordinate? Middle(Location at) => MiddleOf(at, map);
        var points = Group(before, all, at => at.At, Middle);
        var countries = Group(before + points.Count, all, CountryCode, Middle);
        var areas = Group(before + points.Count + countries.Count, all, at => at.Area?.Id, Middle);
        return new Places(points, countries, areas);
    }

    /// <summary>Every location of these missions.</summary>
    public static IReadOnlyList<PlacedMission> LocationsOf(IEnumerable<Mission> missions) =>
        [.. missions.SelectMany(mission => mission.Locations, (mission, at) => new PlacedMission(mission, at))];

    /// <summary>The places of several sheets together, with the numbers they have there.</summary>
    public static Places Together(IReadOnlyList<Places> sheets) => new(
        [.. sheets.SelectMany(sheet => sheet.Points)],
        [.. sheets.SelectMany(sheet => sheet.Countries)],
        [.. sheets.SelectMany(sheet => sheet.Areas)]);

    /// <summary>The point, or the middle of the country or area, in degrees; null for a country that is not on the map.</summary>
    public static Coordinate? MiddleOf(Location at, BaseMap map) =>
        at.At is { } point ? Degrees(point)
        : at.Area is { } area ? Degrees(area.Label)
        : map.MainExtent(at.Country!.Code)?.Centre;

    /// <summary>A position as the map's libraries want it.</summary>
    public static Coordinate Degrees(Position position) => new((double)position.Longitude, (double)position.Latitude);

    /// <summary>What must be in view, in degrees.</summary>
    public IEnumerable<Envelope> Extents(BaseMap map) =>
        Points.Select(point => new Envelope(point.At))
            .Concat(Countries.Select(country => map.MainExtent(country.Location.Country!.Code)!))
            .Concat(Areas.Select(area => new Envelope(area.Location.Area!.Outline.Select(Degrees))));

    private static string Written(Coordinate at) => string.Create(CultureInfo.InvariantCulture, $"{at.X} {at.Y}");

    private static string? CountryCode(Location at) => at.Precision is Precision.Country ? at.Country?.Code : null;

    private static List<Place> Group(
        int before, IReadOnlyList<PlacedMission> all, Func<Location, object?> keyOf, Func<Location, Coordinate?> middleOf) =>
        [.. all.Where(placed => keyOf(placed.Location) is not null)
            .GroupBy(placed => keyOf(placed.Location))
            .Select(group => (Missions: group.ToList(), At: middleOf(group.First().Location)))
            .Where(place => place.At is not null)
            .OrderBy(place => place.At!.X).ThenByDescending(place => place.At!.Y)
            .Select((place, i) => new Place(before + i + 1, place.At!, place.Missions))];
}
