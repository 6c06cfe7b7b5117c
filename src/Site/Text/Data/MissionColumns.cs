namespace Site.Text.Data;

/// <summary>What stands in the columns of the table of missions, and in the columns about missions of other tables.</summary>
internal static class MissionColumns
{
    public static ColumnWords Mission { get; } = new("missie", "De naam van de missie in adressen. Daarmee vindt u haar terug in de andere tabellen.");

    public static ColumnWords MissionOrNone { get; } = new("missie", "De naam van de missie in adressen; leeg als het over geen enkele missie apart gaat.");

    public static ColumnWords Missions { get; } = new("missies", "De namen van de missies in adressen; leeg als het over de hele site gaat.");

    public static ColumnWords Title { get; } = new("naam", "De naam die de site gebruikt.");

    public static ColumnWords Abbreviation { get; } = new("afkorting", "De afkorting in de stukken.");

    public static ColumnWords Region { get; } = new("regio", "Het id van de regio.");

    public static ColumnWords Status { get; } = new("status", "Hoe de Nederlandse bijdrage ervoor staat, volgens het laatste stuk dat daarover iets zegt.");

    public static ColumnWords Start { get; } = new("begin", "Het begin van de Nederlandse bijdrage, zo precies als het stuk.");

    public static ColumnWords StartAsPrinted { get; } = new("begin, zoals gedrukt", "De woorden van het stuk; leeg als die niets toevoegen.");

    public static ColumnWords End { get; } = new("einde", "Het einde van de Nederlandse bijdrage, zo precies als het stuk.");

    public static ColumnWords EndAsPrinted { get; } = new("einde, zoals gedrukt", "De woorden van het stuk; leeg als die niets toevoegen.");

    public static ColumnWords Strength { get; } = new("aantallen", "Met hoeveel mensen, met wat er is geteld. De losse getallen staan bij Feiten.");

    public static ColumnWords Lead { get; } = new("organisatie", "Het id van de organisatie of coalitie waar de missie bij hoort.");

    public static ColumnWords Countries { get; } = new("landen", "De codes van de landen waar de missie een plaats heeft of werkt.");

    public static ColumnWords Summary { get; } = new("samenvatting", "Wat Nederland doet, in een of twee zinnen.");

    public static ColumnWords Differences { get; } = new("verschillen", "Hoeveel lezingen er zijn die de getoonde tegenspreken.");

    public static ColumnWords Page { get; } = new("pagina", "Het adres van de pagina.");

    public static ColumnWords Data { get; } = new("gegevens", "Het adres van het JSON-bestand met alle feiten.");

    public static ColumnWords Sources { get; } = new("bronnen", "Het id van elk stuk, met na een komma de plaats in het stuk.");

    public static ColumnWords Note { get; } = new("opmerking", "Uitleg van de redactie; vaak leeg.");
}
