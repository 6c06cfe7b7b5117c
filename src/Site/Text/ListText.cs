using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Theme.Text;

namespace Site.Text;

/// <summary>Titles, descriptions and values, in Dutch, of the lists of missions that share a value.</summary>
public static class ListText
{
    public static string Title(MissionList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return $"Missies per {Paths.Segment(list.Kind)}: {list.Label}";
    }

    public static string Description(MissionList list, int total)
    {
        ArgumentNullException.ThrowIfNull(list);
        return $"{list.Missions.Count} van {Counted.Of(total, "Nederlandse missie", "Nederlandse missies")}. {Counts(list)}";
    }

    public static string NotStated(MissionListKind kind) => kind switch
    {
        MissionListKind.Country => "geen land vermeld",
        _ => Words.NotStated,
    };

    public static string Of(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return organisation.Abbreviation == organisation.Name
            ? organisation.Name
            : $"{organisation.Name} ({organisation.Abbreviation})";
    }

    /// <summary>As it stands within a sentence.</summary>
    public static string Of(MissionStatus status) => Labels.Of(status).ToLowerInvariant();

    /// <summary>Which missions belong to the list.</summary>
    private static string Counts(MissionList list) => (list.Kind, list.Id) switch
    {
        (MissionListKind.Region, _) => "Elke missie staat in één regio.",
        (MissionListKind.Organisation, Paths.NotStated) => "Van deze missies noemen de stukken geen organisatie die de leiding heeft.",
        (MissionListKind.Organisation, _) => $"Meegeteld is elke missie die volgens de stukken hieronder valt: {list.Label}.",
        (MissionListKind.Country, Paths.NotStated) => "Van deze missies noemen de stukken geen plaats in een land, soms wel een zee.",
        (MissionListKind.Country, _) => $"Meegeteld is elke missie waarvan de stukken een plaats of inzetgebied noemen in {list.Label}.",
        (MissionListKind.Status, Paths.NotStated) => "Van deze missies zeggen de stukken niet hoe de Nederlandse bijdrage ervoor staat.",
        (MissionListKind.Status, _) => $"Zo staat de Nederlandse bijdrage ervoor, volgens het stuk dat bij de status staat: {list.Label}.",
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };
}
