namespace Site.Text;

/// <summary>What an editor reads about the columns of the files with costs.</summary>
internal static class CostText
{
    public static FieldWords Year { get; } = new("Jaar", "Het kalenderjaar, met vier cijfers.");

    public static FieldWords Scope { get; } = new("Waarover", "Bij welk totaal het bedrag hoort: een id uit data/cost-groups.csv.");

    public static FieldWords Subject { get; } = new("Waarvoor", "De bestandsnaam van een missie, of een id uit data/cost-groups.csv.");

    public static FieldWords Million { get; } = new("Bedrag in miljoenen euro", "Het bedrag zoals het gedrukt is, bijvoorbeeld 31.37; leeg bij not-split.");

    public static FieldWords Total { get; } = new("Totaal in miljoenen euro", "Het totaal zoals het gedrukt is.");

    public static FieldWords Article { get; } = new("Begrotingsartikel", "Het artikel, als het stuk dat noemt.");

    public static FieldWords Kind { get; } = new("Soort rij", "Of het stuk een eigen bedrag noemt.");

    public static FieldWords Tolerance { get; } = new("Speling", "Hoeveel miljoen de som mag afwijken van het totaal.");

    public static FieldWords Definition { get; } = new("Omschrijving", "Wat er in de groep zit, volgens het stuk.");
}
