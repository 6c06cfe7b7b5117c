using Site.Maps;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>
/// A point of which the papers leave the country open does not lie in the sea, when with its two numbers the other way round
/// it would lie on land. Where both lie on land, nothing tells which one is meant.
/// </summary>
public static class PlacesWithoutCountryLieOnLand
{
    // Beyond it lies only Antarctica, where any point of the Southern Ocean would lead to.
    private const decimal _southernmost = -60m;

    public static IEnumerable<Problem> In(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        var map = BaseMap.Load();
        return
            from mission in website.Missions
            from location in mission.Locations
            where location is { Country: null, At: not null }
            let at = location.At!.Value
            where Turned(at) is { } turned && !IsOnLand(at, location, map) && IsOnLand(turned, location, map)
            select WrongMap.InTheSea(
                location.Origin ?? new InputPlace(mission.File),
                PlacesLieInTheirCountry.Written(at), PlacesLieInTheirCountry.Written(Turned(at)!.Value));
    }

    private static bool IsOnLand(Position at, Location location, BaseMap map) => map.IsOnLand(at, PlacesLieInTheirCountry.Tolerance(location));

    private static Position? Turned(Position at) => at.Longitude is > _southernmost and <= 90 ? new Position(at.Longitude, at.Latitude) : null;
}
