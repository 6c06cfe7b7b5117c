namespace Site.Text.Data;

/// <summary>What a dataset is called and what it holds, in Dutch.</summary>
internal sealed record DatasetWords(string Title, string Description)
{
    public static DatasetWords All { get; } = new("Alle gegevens", "Alle bestanden in één zip-bestand, met een leeswijzer en de licentie.");

    public static DatasetWords Missions { get; } = new("Missies", "Elke missie met haar belangrijkste gegevens. In het JSON-bestand staan alle feiten, met de bronnen, eerdere waarden en tegenspraak.");

    public static DatasetWords Facts { get; } = new("Feiten", "Elk feit over elke missie, met de bron. Eerdere waarden en tegenspraak hebben een eigen rij. Ook wat geen stuk noemt, heeft een rij.");

    public static DatasetWords Locations { get; } = new("Locaties", "De plaatsen en gebieden van de missies, zo nauwkeurig als de stukken. Van een land zonder plaats staat er geen punt.");

    public static DatasetWords Costs { get; } = new("Kosten", "Elk bedrag dat een stuk noemt, per jaar en onderdeel. Noemt geen stuk een bedrag, dan is er geen rij.");

    public static DatasetWords CostTotals { get; } = new("Totalen van de kosten", "Elk totaal dat een stuk noemt, naast de som van de onderdelen.");

    public static DatasetWords CostGroups { get; } = new("Groepen van de kosten", "Waarover een bedrag of totaal gaat.");

    public static DatasetWords Figures { get; } = new("Kerncijfers", "Getallen die bij geen enkele missie apart horen.");

    public static DatasetWords Mandates { get; } = new("Mandaten", "Per missie de rechtsgrond, het internationale mandaat en het nationale kader, met de bronnen.");

    public static DatasetWords Annex { get; } = new("Bijlage met mandaten", "De rijen van de bijlage met mandaten, in de gedrukte volgorde, en de missies die erbij horen.");

    public static DatasetWords Differences { get; } = new("Verschillen tussen bronnen", "Waar de stukken elkaar tegenspreken zonder dat het bij één feit hoort. Tegenspraak bij een feit staat bij Feiten.");

    public static DatasetWords Sources { get; } = new("Bronnen", "De stukken waarop de site rust.");

    public static DatasetWords Glossary { get; } = new("Begrippen", "Afkortingen en begrippen, met betekenis en bron.");

    public static DatasetWords Changes { get; } = new("Wijzigingen", "Wat er op de site veranderde: nieuws uit de stukken en verbeterde fouten.");

    public static DatasetWords Regions { get; } = new("Regio’s", "De delen van de wereld waarin de site de missies indeelt.");

    public static DatasetWords Countries { get; } = new("Landen", "De codes van landen, met de Nederlandse naam.");

    public static DatasetWords Organisations { get; } = new("Organisaties", "Organisaties en coalities die missies leiden.");

    public static DatasetWords Areas { get; } = new("Gebieden", "Zeeën en andere gebieden, met een ruwe omtrek.");
}
