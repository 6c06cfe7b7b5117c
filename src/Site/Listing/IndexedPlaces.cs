using Site.Model;
using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Listing;

/// <summary>Every country that a mission names, and every place and sea, each once with its missions, in no order.</summary>
internal static class IndexedPlaces
{
    public static IEnumerable<IndexedThing> Of(Website website, IReadOnlyList<Page> pages)
    {
        var anchors = new Anchors();
        var numbers = Numbers(pages.OfType<MapView>().SelectMany(page => page.Atlas.Sheets));
        var located = website.Missions.SelectMany(mission => mission.Locations, (mission, at) => new PlacedMission(mission, at)).ToList();
        return website.Countries.Select(country => Country(country, website.Missions, located, numbers))
            .Where(country => country.Missions.Count + country.TakesPartIn.Count > 0)
            .Concat(located.Where(placed => placed.Location.Area is not null)
                .GroupBy(placed => placed.Location.Name)
                .Select(area => Spot(anchors.Of("gebied", area.Key), ThingKind.Area, [.. area], numbers)))
            .Concat(located.Where(placed => placed.Location.Precision is Precision.Place or Precision.Region)
                .GroupBy(placed => placed.Location.Name)
                .Select(place => Spot(anchors.Of("plek", place.Key), ThingKind.Place, [.. place], numbers)));
    }

    /// <summary>Missions, each once, by title.</summary>
    public static IReadOnlyList<Mission> ByTitle(IEnumerable<Mission> missions) =>
        [.. missions.DistinctBy(mission => mission.Slug).OrderBy(mission => mission.Title, DutchOrder.Comparer)];

    private static IndexedThing Country(
        Country country, IReadOnlyList<Mission> missions, IReadOnlyList<PlacedMission> located, Dictionary<Location, int> numbers)
    {
        var there = located.Where(placed => placed.Location.Country?.Code == country.Code).ToList();
        var elsewhere = missions.Where(mission => mission.Partners.Any(partner => partner.Country.Code == country.Code))
            .ExceptBy(there.Select(placed => placed.Mission.Slug), mission => mission.Slug);
        return Found(
            new("land-" + country.Code.ToLowerInvariant(), ThingKind.Country, country.Name, Paths.Search, null)
            {
                Missions = ByTitle(there.Select(placed => placed.Mission)),
                TakesPartIn = ByTitle(elsewhere),
            },
            there.Where(placed => placed.Location.Precision is Precision.Country),
            numbers);
    }

    private static IndexedThing Spot(
        string id, ThingKind kind, IReadOnlyList<PlacedMission> located, Dictionary<Location, int> numbers) =>
        Found(
            new(id, kind, located[0].Location.Name, Paths.Search, null)
            {
                Within = [.. located.Select(placed => placed.Location.Country?.Name).OfType<string>().Distinct()],
                Missions = ByTitle(located.Select(placed => placed.Mission)),
            },
            located,
            numbers);

    /// <summary>Its number on the map is where it is found; without one the list itself is.</summary>
    private static IndexedThing Found(IndexedThing thing, IEnumerable<PlacedMission> located, Dictionary<Location, int> numbers)
    {
        foreach (var placed in located)
            if (numbers.TryGetValue(placed.Location, out var number))
                return thing with { Path = Paths.Map, Anchor = Paths.PlaceAnchor(number) };
        return thing with { Anchor = thing.Id };
    }

    private static Dictionary<Location, int> Numbers(IEnumerable<MapSheet> sheets) =>
        sheets.Select(sheet => sheet.Map)
            .SelectMany(map => map.Markers.Select(marker => (marker.Number, marker.Missions))
                .Concat(map.Countries.Concat(map.Areas).Select(shape => (shape.Number, shape.Missions))))
            .SelectMany(place => place.Missions, (place, placed) => (placed.Location, place.Number))
            .DistinctBy(place => place.Location)
            .ToDictionary(place => place.Location, place => place.Number);
}
