using Site.Model.Maps;

namespace Site.Theme.Parts;

/// <summary>A numbered spot on a map: a point, or a country or sea of which no point is known.</summary>
public sealed record MapEntry(int Number, string Name, MapPoint At, bool IsPoint, IReadOnlyList<PlacedMission> Missions)
{
    /// <summary>Whether missions only operate there, and nobody is stationed.</summary>
    public bool IsOperatingArea => Missions.All(placed => placed.Location.IsOperatingArea);
}

/// <summary>Everything with a number on a map, whatever its shape.</summary>
public static class MapEntries
{
    /// <summary>All of it by number: the order of the list beside the map.</summary>
    public static IReadOnlyList<MapEntry> Entries(this MapDrawing map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return [.. map.Markers.Select(m => new MapEntry(m.Number, m.Name, m.At, true, m.Missions))
            .Concat(map.Countries.Concat(map.Areas)
                .Select(s => new MapEntry(s.Number, s.Name, s.Label, false, s.Missions)))
            .OrderBy(entry => entry.Number)];
    }
}
