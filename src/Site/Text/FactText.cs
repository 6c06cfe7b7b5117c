namespace Site.Text;

/// <summary>What an editor reads about the keys inside a fact, a place, an event, a letter or a partner.</summary>
internal static class FactText
{
    /// <summary>What an editor may write at a key where no paper says it.</summary>
    public const string NotStated = "niet vermeld";

    public static FieldWords Value { get; } = new("Waarde", "Wat het stuk zegt. Getallen en datums neemt u precies over.");

    public static FieldWords Source { get; } = new("Bron", "Het id van het stuk uit data/sources.csv, en na een komma de plaats in dat stuk.")
    {
        WhenTyped = "Zet het geheel dan tussen aanhalingstekens.",
    };

    public static FieldWords Text { get; } = new("Letterlijke tekst", "Hoe het letterlijk in het stuk staat, als dat ertoe doet.");

    public static FieldWords AsOf { get; } = new("Stand van", "Het moment waarover het stuk spreekt.");

    public static FieldWords Note { get; } = new("Toelichting", "Een toelichting voor de lezer.");

    public static FieldWords Why { get; } = new("Toelichting", "Wat er verschilt, en waarom de andere waarde vooropstaat.");

    public static FieldWords Earlier { get; } = new("Eerder gemeld", "Waarden die door een later stuk zijn veranderd, de nieuwste eerst.");

    public static FieldWords Conflicting { get; } = new("In tegenspraak", "Waarden die iets anders zeggen over hetzelfde moment, elk met een toelichting.");

    public static FieldWords Of { get; } = new("Wat u telt", "Wat u telt, in het meervoud: militairen, toestellen.");

    public static FieldWords Qualifier { get; } = new("Hoe precies", "Hoe precies het stuk het aantal noemt. Weglaten betekent: gewoon dit aantal.");

    public static FieldWords About { get; } = new("Onderwerp", "Waarover de brief gaat.");

    public static FieldWords LetterDate { get; } = new("Datum", "De datum van de brief, als een stuk die noemt.");

    public static FieldWords EventDate { get; } = new("Datum", "Wanneer het gebeurde, zo precies als het stuk het zegt.");

    public static FieldWords DateText { get; } = new("Datum in woorden", "Hoe het moment in het stuk staat, als dat anders is dan de datum.");

    public static FieldWords EventText { get; } = new("Wat er gebeurde", "Een zin over wat er gebeurde.");

    public static FieldWords Country { get; } = new("Land", "Een land uit data/countries.csv.")
    {
        WhenTyped = "Schrijf de twee hoofdletters, en zet \"NO\" tussen aanhalingstekens.",
    };

    public static FieldWords Role { get; } = new("Rol", "Wat het land doet.");

    public static FieldWords PartnerValue { get; } = new("Aantal", "Hoeveel mensen of middelen het land levert.");

    public static FieldWords Place { get; } = new("Plaats", "De naam van de plaats of streek zoals het stuk haar noemt.");

    public static FieldWords Area { get; } = new("Gebied", "Een zee of ander gebied: een id uit data/areas.csv.");

    public static FieldWords At { get; } = new("Punt op de kaart", "Eerst de breedte, dan de lengte: bij een plaats met één decimaal, bij een streek in hele graden.")
    {
        WhenTyped = "Zet ze tussen rechte haken.",
    };

    public static FieldWords Precision { get; } = new("Hoe precies", "Hoe precies het stuk zegt waar het is. Kies het land als het stuk geen plaats noemt.");

    public static FieldWords LocationKind { get; } = new("Soort plaats", "Wat er op die plaats is of gebeurt.");

    public static FieldWords Publish { get; } = new("Onder embargo tot", $"Tot dit moment staat dit niet op de site. Schrijf {WrongEmbargo.MomentShape}.");
}
