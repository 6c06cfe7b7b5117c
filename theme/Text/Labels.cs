using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Registers;

namespace Site.Theme.Text;

/// <summary>The Dutch word for each value the model enumerates.</summary>
public static class Labels
{
    public static string Of(FactName name) => name switch
    {
        FactName.Abbreviation => "Afkorting",
        FactName.Alias => "Andere naam",
        FactName.Summary => "Wat",
        FactName.Status => "Status",
        FactName.Location => "Waar",
        FactName.Start => "Begin",
        FactName.End => "Einde",
        FactName.Strength => "Met hoeveel",
        FactName.Equipment => "Materieel",
        FactName.Units => "Eenheden en taken",
        FactName.Partner => "Partnerlanden",
        FactName.Lead => "Onder wie",
        FactName.Command => "Bevel",
        FactName.LegalBasis => "Rechtsgrond",
        FactName.InternationalMandate => "Internationaal mandaat",
        FactName.InternationalMandateUntil => "Einde internationaal mandaat",
        FactName.NationalFramework => "Nationaal kader",
        FactName.NationalFrameworkUntil => "Einde nationaal kader",
        FactName.Funding => "Betaald uit",
        FactName.Event => "Gebeurtenis",
        FactName.Letter => "Kamerbrief",
        FactName.Cost => "Kosten",
        FactName.Prose => "Tekst",
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public static string Of(MissionStatus status) => status switch
    {
        MissionStatus.Running => "Loopt",
        MissionStatus.Limited => "Loopt, beperkt",
        MissionStatus.Paused => "Onderbroken",
        MissionStatus.StandingBy => "Staat gereed",
        MissionStatus.Planned => "Gepland",
        MissionStatus.Ended => "Bijdrage beëindigd",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(LocationKind kind) => kind switch
    {
        LocationKind.Stationing => "standplaats",
        LocationKind.Headquarters => "hoofdkwartier",
        LocationKind.TrainingArea => "oefenterrein of opleiding",
        LocationKind.AirOperations => "vliegtuigen opereren hiervandaan",
        LocationKind.LogisticsHub => "logistiek centrum",
        LocationKind.ObservationPost => "waarnemingspost",
        LocationKind.OperatingArea => "inzetgebied",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(Precision precision) => precision switch
    {
        Precision.Place => "plaats, op 0,1 graad",
        Precision.Region => "streek, op een hele graad",
        Precision.Country => "alleen het land is bekend",
        Precision.Area => "gebied, ruwe omtrek",
        _ => throw new ArgumentOutOfRangeException(nameof(precision)),
    };

    public static string Of(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exact => "",
        Qualifier.Circa => "circa",
        Qualifier.AtMost => "maximaal",
        Qualifier.AtLeast => "minimaal",
        Qualifier.Average => "gemiddeld",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier)),
    };

    public static string Of(Standing standing) => standing switch
    {
        Standing.Leading => "Nu getoond",
        Standing.Superseded => "Eerder gemeld",
        Standing.Contradicting => "Tegenspraak",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Revision => "Nieuw in de stukken",
        ChangeKind.Correction => "Verbetering van een fout",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(TotalOutcome outcome) => outcome switch
    {
        TotalOutcome.Equal => "klopt met het gedrukte totaal",
        TotalOutcome.WithinTolerance => "klopt, op afronding na, met het gedrukte totaal",
        TotalOutcome.Unequal => "klopt niet met het gedrukte totaal",
        TotalOutcome.NotSplit => "de stukken noemen geen bedragen per onderdeel",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
