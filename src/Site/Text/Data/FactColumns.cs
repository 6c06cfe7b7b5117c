namespace Site.Text.Data;

/// <summary>What stands in the columns of the table of facts.</summary>
internal static class FactColumns
{
    public static ColumnWords Point { get; } = new("feit", "Waarover het feit gaat.");

    public static ColumnWords Key { get; } = new("sleutel", "Hoe dit feit heet in de JSON-bestanden.");

    public static ColumnWords Number { get; } = new("nummer", "Het hoeveelste feit van deze soort het is. Rijen met hetzelfde nummer horen bij elkaar.");

    public static ColumnWords Standing { get; } = new("stand", "“nu getoond”, “eerder gemeld”, “tegenspraak”, of “niet vermeld” als geen stuk iets zegt.");

    public static ColumnWords Value { get; } = new("waarde", "Het feit in woorden, zoals op de site.");

    public static ColumnWords Date { get; } = new("datum", "De datum, als het feit er een is of heeft.");

    public static ColumnWords Low { get; } = new("aantal vanaf", "Het aantal, of het laagste van twee. Een 0 staat er alleen als een stuk nul zegt.");

    public static ColumnWords High { get; } = new("aantal tot en met", "Hetzelfde aantal, of het hoogste van twee.");

    public static ColumnWords Qualifier { get; } = new("nauwkeurigheid", "Hoe precies het aantal is, in de woorden van het stuk.");

    public static ColumnWords Unit { get; } = new("eenheid", "Wat er is geteld.");

    public static ColumnWords Code { get; } = new("code", "De code van het land, of het id van de organisatie of het gebied.");

    public static ColumnWords About { get; } = new("onderwerp", "Waarover een brief gaat.");

    public static ColumnWords Latitude { get; } = new("breedtegraad", "In graden (WGS 84), niet preciezer dan een tiende.");

    public static ColumnWords Longitude { get; } = new("lengtegraad", "In graden (WGS 84), niet preciezer dan een tiende.");

    public static ColumnWords AsPrinted { get; } = new("zoals gedrukt", "De woorden van het stuk, als die iets toevoegen.");

    public static ColumnWords AsOf { get; } = new("peilmoment", "Over welk moment het stuk spreekt; leeg als het dat niet zegt.");
}
