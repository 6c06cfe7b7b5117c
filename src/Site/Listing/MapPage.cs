using Site.Model.Maps;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the map page shows.</summary>
public static class MapPage
{
    public static MapView Of(MapDrawing map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var placed = map.Markers.Select(marker => (marker.Number, marker.Missions))
            .Concat(map.Countries.Concat(map.Areas).Select(shape => (shape.Number, shape.Missions)))
            .OrderBy(place => place.Number).ToList();
        return new MapView(
            Paths.Map,
            PageText.Map,
            PageText.MapDescription(placed.Count),
            File: null,
            NumberedSources.Of(placed.SelectMany(place => place.Missions).SelectMany(m => m.Location.Citations)),
            map);
    }
}
