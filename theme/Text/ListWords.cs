using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words around lists of missions: choosing, sorting and counting.</summary>
public static class ListWords
{
    public const string Choose = "Vaste lijsten per regio, organisatie, land en status";
    public const string Filter = "Missies kiezen en sorteren";
    public const string All = "alle";
    public const string Order = "Volgorde";
    public const string Clear = "Wis filters";
    public const string Empty = "Geen missie past bij deze keuze.";
    public const string AsPage = "Deze lijst als vaste pagina";
    public const string ByRegion = "op regio";
    public const string BackToAll = "Alle missies";

    /// <summary>The name of the order in an address; its values are <see cref="Value(MissionOrder)"/>.</summary>
    public const string OrderKey = "volgorde";

    /// <summary>"7 van 38 missies".</summary>
    public static string Shown(int shown, int total) => $"{Numbers.Whole(shown)} van {Numbers.Whole(total)} missies";

    /// <summary>The name of a list's kind, as a heading above its values.</summary>
    public static string Of(MissionListKind kind) => kind switch
    {
        MissionListKind.Region => "Regio",
        MissionListKind.Organisation => "Organisatie",
        MissionListKind.Country => "Land",
        MissionListKind.Status => "Status",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The name of the lists beside this one.</summary>
    public static string Others(MissionListKind kind) => kind switch
    {
        MissionListKind.Region => "Missies per regio",
        MissionListKind.Organisation => "Missies per organisatie",
        MissionListKind.Country => "Missies per land",
        MissionListKind.Status => "Missies per status",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(MissionOrder order) => order switch
    {
        MissionOrder.Title => "op naam",
        MissionOrder.Start => "op begin",
        MissionOrder.End => "op einde",
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };

    /// <summary>The order in an address.</summary>
    public static string Value(MissionOrder order) => order switch
    {
        MissionOrder.Title => "naam",
        MissionOrder.Start => "begin",
        MissionOrder.End => "einde",
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };

    /// <summary>The lists a mission stands in, as a script compares them with what a reader chose.</summary>
    public static string Lists(IEnumerable<MissionList> lists) =>
        string.Join(' ', lists.Select(list => $"{Paths.Segment(list.Kind)}/{list.Id}"));
}
