using Site.Model.Maps;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the map page shows.</summary>
public static class MapPage
{
    public static MapView Of(Atlas atlas, IReadOnlyList<MissionList> lists)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var placed = atlas.Sheets.Select(sheet => sheet.Map).SelectMany(Places).OrderBy(place => place.Number).ToList();
        // Countries stand on the map itself.
        var choices = lists.Where(list => list.Kind is not MissionListKind.Country).ToList();
        return new MapView(
            Paths.Map,
            PageText.Map,
            PageText.MapDescription(placed.Count),
            File: null,
            NumberedSources.Of(placed.SelectMany(place => place.Missions).SelectMany(m => m.Location.Citations)),
            atlas)
        {
            FirstNumbers = placed.SelectMany(place => place.Missions, (place, placing) => (placing.Mission.Slug, place.Number))
                .DistinctBy(met => met.Slug).ToDictionary(met => met.Slug, met => met.Number),
            Lists = choices,
            ListsOf = MissionLists.ByMission(choices),
            Years = placed.SelectMany(place => place.Missions).Select(placing => placing.Mission).DistinctBy(mission => mission.Slug)
                .ToDictionary(mission => mission.Slug, mission => new YearSpan(
                    mission.Start.Leading?.Value.First.Year, mission.End.Leading?.Value.Last.Year)),
        };
    }

    private static IEnumerable<(int Number, IReadOnlyList<PlacedMission> Missions)> Places(MapDrawing map) =>
        map.Markers.Select(marker => (marker.Number, marker.Missions))
            .Concat(map.Countries.Concat(map.Areas).Select(shape => (shape.Number, shape.Missions)));
}
