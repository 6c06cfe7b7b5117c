using System.Globalization;
using Site.Maps;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>A point lies in the country beside it, as far as its own rounding and the base map can tell.</summary>
public static class PlacesLieInTheirCountry
{
    // A tenth of a degree, and the base map's coast is about as rough.
    private const decimal _placeTolerance = 0.2m;

    // A whole degree: the middle of a region may fall beyond its border.
    private const decimal _regionTolerance = 1m;

    public static IEnumerable<Problem> In(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        var map = BaseMap.Load();
        return
            from mission in website.Missions
            from location in mission.Locations
            where !Holds(location, map)
            select WrongValue.OutsideCountry(
                location.Origin ?? new InputPlace(mission.File), Written(location.At!.Value), location.Country!.Name,
                Meant(location.Country.Code, location.At.Value, Tolerance(location), map));
    }

    /// <summary>Whether it holds for this location; what has no point or no country cannot be wrong.</summary>
    public static bool Holds(Location location, BaseMap map) =>
        location is not { Country: { } country, At: { } at } || !IsOutside(country.Code, at, Tolerance(location), map);

    /// <summary>How far a point may lie from where it must lie, in degrees.</summary>
    internal static decimal Tolerance(Location location) =>
        location.Precision is Precision.Place ? _placeTolerance : _regionTolerance;

    private static bool IsOutside(string country, Position at, decimal tolerance, BaseMap map) =>
        map.Contains(country, at, tolerance) is Containment.Outside;

    /// <summary>The two numbers the other way round, or else the country that the point does lie in.</summary>
    private static string? Meant(string country, Position at, decimal tolerance, BaseMap map)
    {
        var turned = new Position(at.Longitude, at.Latitude);
        if (!IsOutside(country, turned, tolerance, map)) return Written(turned);
        var nearest = map.NearestCountry(at);
        return IsOutside(nearest, at, tolerance, map) ? null : "country: " + nearest;
    }

    /// <summary>A point as editors write it.</summary>
    internal static string Written(Position at) =>
        string.Create(CultureInfo.InvariantCulture, $"[{at.Latitude}, {at.Longitude}]");
}
