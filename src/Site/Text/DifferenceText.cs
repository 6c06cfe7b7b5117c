namespace Site.Text;

/// <summary>What an editor reads about the columns of differences.csv.</summary>
internal static class DifferenceText
{
    public static FieldWords Subject { get; } = new("Onderwerp", "Waarover het gaat, in woorden; of de bestandsnaam van een missie.");

    public static FieldWords Reading { get; } = new("De ene versie", "Wat het ene stuk zegt.");

    public static FieldWords Other { get; } = new("De andere versie", "Wat het andere stuk zegt.");

    public static FieldWords Leads { get; } = new("Wat vooropstaat", "Welke versie de site eerst toont.");

    public static FieldWords Kind { get; } = new("Wat verschilt", "De inhoud, of alleen hoe iets is geschreven.");

    public static FieldWords Note { get; } = new("Toelichting", "Wat er verschilt, en waarom die versie vooropstaat.");
}
