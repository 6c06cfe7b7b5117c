namespace Site.Text;

/// <summary>What an editor reads about the keys of a mission.</summary>
internal static class MissionText
{
    public static FieldWords Title { get; } = new("Naam", "De naam van de missie, zonder bron.");

    public static FieldWords Region { get; } = new("Regio", "De regio waaronder de missie op de site staat: een id uit data/regions.csv.");

    public static FieldWords Summary { get; } = new("Samenvatting", "Wat Nederland doet, in een of twee zinnen.");

    public static FieldWords Abbreviation { get; } = new("Afkorting", "De afkorting die de stukken gebruiken.");

    public static FieldWords Aliases { get; } = new("Andere namen", "Andere namen van de missie in de stukken.");

    public static FieldWords Status { get; } = new("Status", "Hoe de Nederlandse bijdrage ervoor staat, volgens het laatste stuk dat daarover iets zegt; asOf zegt wanneer dat was.");

    public static FieldWords Start { get; } = new("Begin", "Wanneer de Nederlandse bijdrage begon. Is een dag onbekend, schrijf dan alleen het jaar of de maand.");

    public static FieldWords End { get; } = new("Einde", "Wanneer de Nederlandse bijdrage eindigt of eindigde.");

    public static FieldWords Strength { get; } = new("Aantal mensen of toestellen", "Elk aantal dat een stuk noemt, met wat u telt en het moment waarover het gaat.");

    public static FieldWords Equipment { get; } = new("Materieel", "Het materieel dat de stukken noemen.");

    public static FieldWords Units { get; } = new("Eenheden en taken", "De eenheden die meedoen, of wat zij doen.");

    public static FieldWords Partners { get; } = new("Partnerlanden", "De landen die meedoen, met hun rol.");

    public static FieldWords Lead { get; } = new("Onder wie", "De organisatie die de missie leidt: een id uit data/organisations.csv.");

    public static FieldWords Command { get; } = new("Bevel", "Wie het bevel voert.");

    public static FieldWords LegalBasis { get; } = new("Rechtsgrond", "De rechtsgrond waarop de inzet berust.");

    public static FieldWords InternationalMandate { get; } = new("Internationaal mandaat", "De internationale opdracht aan de missie, bijvoorbeeld een resolutie.");

    public static FieldWords InternationalMandateUntil { get; } = new("Einde internationaal mandaat", "Tot wanneer het internationale mandaat loopt.");

    public static FieldWords NationalFramework { get; } = new("Nationaal kader", "Het besluit van het kabinet over de Nederlandse bijdrage.");

    public static FieldWords NationalFrameworkUntil { get; } = new("Einde nationaal kader", "Tot wanneer het nationale kader loopt.");

    public static FieldWords Funding { get; } = new("Betaald uit", "Het begrotingsartikel of budget waaruit de inzet betaald wordt.");

    public static FieldWords Locations { get; } = new("Plaatsen", "Waar mensen verblijven of werken, niet preciezer dan het stuk.");

    public static FieldWords Events { get; } = new("Gebeurtenissen", "Wat er op een moment gebeurde. De site zet ze in de juiste volgorde.");

    public static FieldWords Letters { get; } = new("Kamerbrieven", "Brieven aan de Kamer over deze missie, met het nummer zoals het gedrukt is.");

    public static FieldWords Related { get; } = new("Verwante missies", "Andere missies die hierbij horen.")
    {
        WhenTyped = "Schrijf hun bestandsnamen, zonder .md.",
    };

    public static FieldWords Publish { get; } = new("Onder embargo tot", $"Tot dit moment staat er niets van de missie op de site. Schrijf {WrongEmbargo.MomentShape}.");
}
