using Site.Model.Maps;
using Site.Model.Missions;
using Site.Theme.Parts;

namespace Site.Theme.Text;

/// <summary>The words on and beside maps.</summary>
public static class MapWords
{
    public const string Where = "Waar";
    public const string Places = "Plaatsen";
    public const string ToMap = "Naar de kaart";
    public const string MapName = "Kaart met genummerde plaatsen; dezelfde plaatsen staan in de lijst";
    public const string WorldName = "Wereldkaart met een stip voor elke plaats; de plaatsen zelf staan in de lijsten per werelddeel";
    public const string WorldCaption = "Gekleurd: de landen en zeeën die de stukken noemen. Een stip is een plaats, of het midden van zo'n land of zee.";
    public const string Download = "Alle plaatsen als GeoJSON";
    public const string Attribution = "Kaart: Natural Earth";
    public const string ZoomIn = "Inzoomen";
    public const string ZoomOut = "Uitzoomen";
    public const string Close = "Sluiten";
    public const string NotExact =
        "De nummers wijzen niet de precieze plek aan: een plaats staat op 0,1 graad (ongeveer 10 kilometer). "
        + "Noemt een stuk alleen een land of een zee, dan staat het nummer midden in dat gebied.";

    /// <summary>Where a spot stands in the list beside the map.</summary>
    public static string Anchor(MapEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return "plaats-" + Numbers.Whole(entry.Number);
    }

    /// <summary>Where a sheet of the map begins.</summary>
    public static string Anchor(MapSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return "deel-" + sheet.Section.Id;
    }

    /// <summary>"14 plaatsen".</summary>
    public static string PlaceCount(int count) => count == 1 ? "1 plaats" : Numbers.Whole(count) + " plaatsen";

    /// <summary>"2. Rukla: Multinationale Battlegroup in Litouwen (MNBG)".</summary>
    public static string SpotName(MapEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var missions = entry.Missions.Select(placed => placed.Mission.Title).Distinct();
        return $"{Numbers.Whole(entry.Number)}. {entry.Name}: {string.Join("; ", missions)}";
    }

    /// <summary>The class that tells a point from a whole country or sea, in the drawing and in the list.</summary>
    public static string Look(MapEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.IsPoint ? "spot-point" : "spot-extent";
    }

    /// <summary>Where the number of a sea goes, in degrees, latitude first; null where the place itself says it.</summary>
    public static string? LabelPosition(MapEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Missions.Select(placed => placed.Location.Area).FirstOrDefault() is { Label: var label }
            ? $"{Numbers.Svg(label.Latitude)} {Numbers.Svg(label.Longitude)}"
            : null;
    }

    /// <summary>How exact a location is, and when the papers say so.</summary>
    public static string Exactness(Location location)
    {
        ArgumentNullException.ThrowIfNull(location);
        var asOf = location.AsOf is { } date ? $"; {Words.AsOf} {Dates.Of(date)}" : "";
        return Labels.Of(location.Precision) + asOf;
    }
}
