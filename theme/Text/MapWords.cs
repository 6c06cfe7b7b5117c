using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Pages;
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
    public const string Filter = "Kies wat de kaart toont";
    // Where the script fills in a number stands {0} or {1}.
    public const string PlacesChosen = "{0} van {1} plaatsen";
    public const string Year = "Jaar";
    public const string YearMeans = "Noemt geen stuk een begin of einde, dan telt dat hier als open.";
    public const string Legend = "Hoe u de nummers leest";
    public const string Stationed = "hier zijn mensen geplaatst of is een hoofdkwartier, oefenterrein of cursus";
    public const string Operating = "hier werkt de missie; geen stuk zegt dat er mensen zijn geplaatst";
    public const string NamedPlace = "gevuld: een plaats die een stuk noemt";
    public const string WholeArea = "open: een heel land of een zee; waar precies, is niet vermeld";
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
        return Paths.PlaceAnchor(entry.Number);
    }

    /// <summary>"55 van 55 plaatsen", before anything is chosen.</summary>
    public static string Chosen(MapView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var all = Numbers.Whole(view.Atlas.Sheets.Sum(sheet => sheet.Map.Entries().Count));
        return PlacesChosen.Replace("{0}", all, StringComparison.Ordinal).Replace("{1}", all, StringComparison.Ordinal);
    }

    /// <summary>The years to choose from: those in which a paper says that a mission began or ended, and all between.</summary>
    public static IEnumerable<int> Years(MapView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var named = view.Years.Values.SelectMany(span => new[] { span.From, span.Until }).OfType<int>().ToList();
        return named.Count == 0 ? [] : Enumerable.Range(named.Min(), named.Max() - named.Min() + 1).Reverse();
    }

    /// <summary>The lists a mission stands in, as the script compares them with what a reader chose; null where nothing is to choose.</summary>
    public static string? Lists(Mission mission, MapView? choices)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return choices is null ? null : ListWords.Lists(choices.ListsOf[mission.Slug]);
    }

    /// <summary>"2017-2028"; "2026-" where no end is stated.</summary>
    public static string? Years(Mission mission, MapView? choices)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return choices?.Years.GetValueOrDefault(mission.Slug) is { } span ? $"{Plain(span.From)}-{Plain(span.Until)}" : null;
    }

    private static string? Plain(int? year) => year is { } stated ? Numbers.Plain(stated) : null;

    /// <summary>Where a mission is met first on the page of the map.</summary>
    public static string Anchor(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return "missie-" + mission.Slug;
    }

    /// <summary>The same, for the location where that is; null for every other.</summary>
    public static string? Anchor(PlacedMission placed, MapEntry entry, IReadOnlyDictionary<string, int>? firstNumbers)
    {
        ArgumentNullException.ThrowIfNull(placed);
        ArgumentNullException.ThrowIfNull(entry);
        var isFirst = firstNumbers?.GetValueOrDefault(placed.Mission.Slug) == entry.Number
            && entry.Missions.First(other => other.Mission.Slug == placed.Mission.Slug) == placed;
        return isFirst ? Anchor(placed.Mission) : null;
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

    /// <summary>The classes that tell a point from a whole country or sea, and who is there from who works there, in the drawing and in the list.</summary>
    public static string Look(MapEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry.IsPoint ? "spot-point" : "spot-extent") + (entry.IsOperatingArea ? " spot-operating" : "");
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
