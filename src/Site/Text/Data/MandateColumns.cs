using Site.Model.Missions;
using Site.Theme.Text;

namespace Site.Text.Data;

/// <summary>What stands in the columns of the tables about mandates and about differences.</summary>
internal static class MandateColumns
{
    public static ColumnWords AnnexSource { get; } = new("bron", "Het stuk en de plaats van de bijlage erin.");

    public static ColumnWords Location { get; } = new("kop", "De kop waaronder de rij staat, zoals gedrukt.");

    public static ColumnWords Name { get; } = new("naam", "De naam in de bijlage, zoals gedrukt.");

    public static ColumnWords Subject { get; } = new("onderwerp", "Waarover de stukken verschillen.");

    public static ColumnWords Reading { get; } = new("lezing", "Wat de ene passage zegt.");

    public static ColumnWords ReadingSources { get; } = new("bronnen van de lezing", "Waar dat staat.");

    public static ColumnWords Other { get; } = new("andere lezing", "Wat de andere passage zegt, of weglaat.");

    public static ColumnWords OtherSources { get; } = new("bronnen van de andere lezing", "Waar dat staat.");

    public static ColumnWords Leads { get; } = new("voorop", "Welke lezing de site aanhoudt.");

    public static ColumnWords Kind { get; } = new("soort", "Of de inhoud verschilt, of alleen hoe iets is geschreven.");

    public static ColumnWords Reason { get; } = new("toelichting", "Wat er verschilt, en waarom die lezing vooropstaat.");

    /// <summary>What the papers say on this point.</summary>
    public static ColumnWords Of(FactName point) => new(NameOf(point), Meaning(point));

    /// <summary>The papers that say it.</summary>
    public static ColumnWords SourcesOf(FactName point) => new("bronnen " + NameOf(point), "De stukken die dit zeggen, met de plaats erin.");

    private static string NameOf(FactName point) => Labels.Of(point).ToLowerInvariant();

    private static string Meaning(FactName point) => point switch
    {
        FactName.LegalBasis => "Waarop de inzet volgens de stukken rust.",
        FactName.InternationalMandate => "Het mandaat van buiten Nederland, in woorden.",
        FactName.NationalFramework => "Het besluit van het kabinet, in woorden.",
        _ => "Een datum, zo precies als het stuk, of een woord als “onbepaald”.",
    };
}
