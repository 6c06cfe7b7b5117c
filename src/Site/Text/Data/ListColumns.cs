namespace Site.Text.Data;

/// <summary>What stands in the columns of the lists: sources, glossary, changes and the lists of ids.</summary>
internal static class ListColumns
{
    public static ColumnWords Id { get; } = new("id", "Hoe het in de andere tabellen heet.");

    public static ColumnWords Title { get; } = new("titel", "De titel van het stuk.");

    public static ColumnWords Kind { get; } = new("soort", "Wat voor stuk het is.");

    public static ColumnWords Date { get; } = new("datum", "De datum op het stuk.");

    public static ColumnWords Period { get; } = new("periode", "De periode waarover het stuk gaat, zoals het stuk haar noemt; leeg als het over geen periode gaat.");

    public static ColumnWords From { get; } = new("periode vanaf", "Het begin van die periode.");

    public static ColumnWords Until { get; } = new("periode tot en met", "Het einde van die periode.");

    public static ColumnWords References { get; } = new("kenmerken", "Nummers waaronder het stuk bekend is; leeg als er geen op staat.");

    public static ColumnWords Sender { get; } = new("van", "Van wie het stuk is; leeg als het stuk dat niet zegt.");

    public static ColumnWords Recipient { get; } = new("aan", "Aan wie het stuk gericht is; leeg als het stuk dat niet zegt.");

    public static ColumnWords Description { get; } = new("omschrijving", "Waar het stuk over gaat, in woorden van de redactie.");

    public static ColumnWords Address { get; } = new("vindplaats", "Het webadres van het stuk, als een stuk het noemt.");

    public static ColumnWords Page { get; } = new("pagina", "Het adres van de pagina op deze site.");

    public static ColumnWords Term { get; } = new("begrip", "De afkorting of het woord. Een begrip met twee betekenissen heeft twee rijen.");

    public static ColumnWords Meaning { get; } = new("betekenis", "Voluit geschreven.");

    public static ColumnWords Explanation { get; } = new("uitleg", "Wat het is, in woorden van de redactie; soms leeg.");

    public static ColumnWords ChangeDate { get; } = new("datum", "De dag van de wijziging.");

    public static ColumnWords ChangeKind { get; } = new("soort", "Of er iets nieuws in de stukken stond, of dat de site een fout had.");

    public static ColumnWords ChangeText { get; } = new("tekst", "Wat er veranderde.");

    public static ColumnWords Code { get; } = new("code", "Twee letters, volgens ISO 3166-1.");

    public static ColumnWords Name { get; } = new("naam", "De naam in het Nederlands.");

    public static ColumnWords Abbreviation { get; } = new("afkorting", "De afkorting, of de naam als er geen is.");

    public static ColumnWords Order { get; } = new("volgorde", "De plaats op de site.");

    public static ColumnWords Introduction { get; } = new("inleiding", "Wat Nederland daar doet.");

    public static ColumnWords Latitude { get; } = new("breedtegraad", "Waar de naam op de kaart staat, in graden.");

    public static ColumnWords Longitude { get; } = new("lengtegraad", "Waar de naam op de kaart staat, in graden.");

    public static ColumnWords Outline { get; } = new("omtrek", "De ruwe omtrek: punten met breedte en lengte in graden.");
}
