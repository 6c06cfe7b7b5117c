namespace Site.Text;

/// <summary>What an editor reads about the columns of sources.csv.</summary>
internal static class SourceText
{
    public static FieldWords Kind { get; } = new("Soort stuk", "Wat voor stuk het is, bijvoorbeeld Kamerbrief of Rapportage.");

    public static FieldWords Date { get; } = new("Datum", "De datum op het stuk; leeg als er geen datum op staat.");

    public static FieldWords Period { get; } = new("Periode in woorden", "De periode waarover het stuk gaat, zoals het stuk haar noemt.");

    public static FieldWords ReportedFrom { get; } = new("Begin van de periode", "De eerste maand van de periode; leeg als het stuk over geen periode gaat.");

    public static FieldWords ReportedUntil { get; } = new("Einde van de periode", "De laatste maand van de periode; leeg als het stuk over geen periode gaat.");

    public static FieldWords References { get; } = new("Kenmerken", "Nummers waaronder het stuk bekend is, met puntkomma's ertussen.");

    public static FieldWords Sender { get; } = new("Afzender", "Van wie het stuk is.");

    public static FieldWords Recipient { get; } = new("Ontvanger", "Aan wie het stuk gericht is.");

    public static FieldWords Description { get; } = new("Beschrijving", "Waar het stuk over gaat, in een of twee zinnen.");

    public static FieldWords Address { get; } = new("Webadres", "Het adres van het stuk, alleen als een stuk het noemt.");
}
