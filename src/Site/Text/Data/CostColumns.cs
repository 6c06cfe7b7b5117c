namespace Site.Text.Data;

/// <summary>What stands in the columns of the tables about money.</summary>
internal static class CostColumns
{
    public static ColumnWords Year { get; } = new("jaar", "Het kalenderjaar.");

    public static ColumnWords Scope { get; } = new("reikwijdte", "Waarover de uitgaven gaan. Tel bedragen van verschillende reikwijdtes niet op.");

    public static ColumnWords ScopeId { get; } = new("reikwijdte (id)", "Het id van de reikwijdte in Groepen van de kosten.");

    public static ColumnWords Subject { get; } = new("onderdeel", "De missie of groep waarvoor het bedrag is.");

    public static ColumnWords Group { get; } = new("groep (id)", "Het id van de groep in Groepen van de kosten; leeg bij een missie.");

    public static ColumnWords Kind { get; } = new("soort", "“bedrag”, of “niet uitgesplitst” als een stuk alleen een totaal voor meer onderdelen samen noemt.");

    public static ColumnWords Amount { get; } = new("bedrag (miljoen euro)", "Met zoveel cijfers achter de punt als gedrukt. 0.00 is een nul die in het stuk staat. Leeg betekent: niet uitgesplitst.");

    public static ColumnWords Article { get; } = new("begrotingsartikel", "Het artikel van de begroting; leeg als het stuk het niet noemt.");

    public static ColumnWords Total { get; } = new("totaal (miljoen euro)", "Het gedrukte totaal.");

    public static ColumnWords Qualifier { get; } = new("nauwkeurigheid", "Hoe precies het totaal is, in de woorden van het stuk.");

    public static ColumnWords Sum { get; } = new("som van de onderdelen (miljoen euro)", "Wat de bedragen in Kosten samen zijn. Leeg als geen stuk ze noemt.");

    public static ColumnWords Tolerance { get; } = new("toegestaan verschil (miljoen euro)", "Hoeveel de som mag afwijken, door afronding in het stuk.");

    public static ColumnWords Outcome { get; } = new("uitkomst", "Of de som gelijk is aan het totaal.");

    public static ColumnWords GroupId { get; } = new("id", "Hoe de groep in de andere tabellen heet.");

    public static ColumnWords GroupTitle { get; } = new("naam", "De naam van de groep.");

    public static ColumnWords Definition { get; } = new("omschrijving", "Wat er wel en niet in zit.");

    public static ColumnWords Figure { get; } = new("getal", "Zoals het in het stuk staat, met de punt die daar duizendtallen scheidt.");

    public static ColumnWords FigureLabel { get; } = new("omschrijving", "Wat er is geteld.");

    public static ColumnWords FigureScope { get; } = new("reikwijdte", "Over welke tijd en welke missies het gaat.");
}
