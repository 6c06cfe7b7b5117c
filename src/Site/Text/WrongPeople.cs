using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems with what could harm people: how to reach them, who they are, where they were.</summary>
public static class WrongPeople
{
    private const string _clean =
        "Klik in Windows met de rechtermuisknop op het bestand en kies Eigenschappen, Details, Eigenschappen en persoonlijke gegevens "
        + "verwijderen; zet de kopie die zo ontstaat in de map.";

    public static Problem Mail(InputPlace where, string read) => new(
        where, $"Hier staat een e-mailadres: “{read}”.",
        "Haal het weg, of schrijf hoe de redactie te bereiken is; alleen het adres bij “contact” in site.yml mag op de site staan.", read);

    public static Problem Phone(InputPlace where, string read) => new(
        where, $"Hier staat een telefoonnummer: “{read}”.",
        "Haal het weg; is het geen telefoonnummer, schrijf de cijfers dan anders.", read);

    public static Problem Person(InputPlace where, string read) => new(
        where, $"Hier lijkt een persoon bij naam genoemd te worden: “{read}”.",
        "Schrijf alleen de functie of de rang, bijvoorbeeld “de commandant”.", read);

    public static Problem PicturePlace(InputPlace where) => new(
        where, "In deze afbeelding staat verborgen waar zij gemaakt is.", _clean);

    public static Problem PictureMaker(InputPlace where, string read) => new(
        where, $"In deze afbeelding staat verborgen wie haar gemaakt heeft of waarmee: “{read}”.", _clean);

    public static Problem PictureHidden(InputPlace where) => new(
        where, "In deze afbeelding zitten verborgen gegevens die niet na te kijken zijn.",
        "Open de afbeelding in een tekenprogramma en bewaar haar als JPEG of PNG, zonder gegevens over de opname.");

    public static Problem PictureUnreadable(InputPlace where) => new(
        where, "Dit bestand heet een afbeelding, maar is niet als afbeelding te lezen.", "Bewaar de afbeelding opnieuw, of haal het bestand weg.");

    public static Problem PictureActive(InputPlace where, string read) => new(
        where, $"In deze tekening staat iets dat in de browser werk doet of van een andere site komt: “{read}”.",
        "Bewaar de tekening in het tekenprogramma als gewone SVG, zonder scripts en links, of als PNG.");
}
