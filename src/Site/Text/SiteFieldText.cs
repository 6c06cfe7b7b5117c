namespace Site.Text;

/// <summary>What an editor reads about the keys of site.yml and of text pages.</summary>
internal static class SiteFieldText
{
    public static FieldWords PageTitle { get; } = new("Titel", "De titel van de pagina.");

    public static FieldWords PageDescription { get; } = new("Beschrijving", "Waar de pagina over gaat, in één zin. Zoekmachines tonen die.");

    public static FieldWords Title { get; } = new("Naam van de site", "De naam die boven elke pagina staat.");

    public static FieldWords Description { get; } = new("Beschrijving", "Waar de site over gaat, in één zin.");

    public static FieldWords BaseAddress { get; } = new("Adres", "Het adres waar de site komt te staan, beginnend met https://.");

    public static FieldWords Peildatum { get; } = new("Peildatum", "De dag waarover de site spreekt: jaar, maand en dag. Kijk na een wijziging elke status na.");

    public static FieldWords Publisher { get; } = new("Uitgever", "Wie de site uitgeeft.");

    public static FieldWords Disclaimer { get; } = new("Voorbehoud", "De zin onder aan elke pagina over de herkomst van de inhoud.");

    public static FieldWords Licence { get; } = new("Licentie", "Onder welke voorwaarden anderen de gegevens mogen gebruiken. Dat kiest de uitgever; weglaten betekent: niet vermeld.");

    public static FieldWords Contact { get; } = new("Contact", "Een e-mailadres of een webadres waar lezers terechtkunnen.");

    public static FieldWords Menu { get; } = new("Menu", "De pagina's in het menu bovenaan, in volgorde.");

    public static FieldWords FooterMenu { get; } = new("Menu onderaan", "De pagina's onder aan elke pagina, in volgorde.");

    public static FieldWords Cms { get; } = new("Bewerken in de browser", "Waar de pagina /beheer/ opslaat. Zonder deze sleutel maakt het programma die pagina niet.");

    public static FieldWords CmsRepository { get; } = new("Opslagplaats", "De eigenaar en de naam van de opslagplaats bij GitHub, met een schuine streep ertussen.");

    public static FieldWords CmsBranch { get; } = new("Tak", "De tak waaruit de site wordt gemaakt. Weglaten betekent: main.");

    public static FieldWords CmsFolder { get; } = new("Map", "De map in de opslagplaats waarin dit bestand staat. Weglaten betekent: input.");

    public static FieldWords CmsSignIn { get; } = new("Inloggen via", "Het adres van de dienst die het inloggen bij GitHub regelt. Weglaten betekent: Netlify.");

    public static FieldWords MenuLabel { get; } = new("Tekst", "Wat er in het menu staat.");

    public static FieldWords MenuPage { get; } = new("Pagina", "De naam van een vaste pagina of van een bestand in de map pages.");

    public static FieldWords PagePublish { get; } = new("Onder embargo tot", $"Tot dit moment staat de pagina niet op de site. Schrijf {WrongEmbargo.MomentShape}.");
}
