using Site.Editions;
using Site.Input;
using Site.Model;
using Site.Model.Pages;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems with editions.</summary>
public static class WrongEdition
{
    private const string PutBack = "Zet het bestand terug zoals het in Git of in een reservekopie staat.";

    public static Problem Name(InputPlace where, string read, string? nearest) => new(
        where, "Een editie heeft als naam de peildatum waarvan zij is.",
        "Geef het bestand die naam.", read, $"jjjj-mm-dd{EditionArchive.Ending}", nearest);

    public static Problem Damaged(InputPlace where) => new(
        where, "Dit bestand is geen hele editie: het is beschadigd, of dit programma heeft het niet gemaakt.", PutBack);

    public static Problem OtherDay(InputPlace where, string day) => new(
        where, $"In dit bestand zit de editie van {day}.", $"Geef het de naam {day}{EditionArchive.Ending}.");

    public static Problem LeavesFolder(InputPlace where, string read) => new(
        where, "In deze editie staat een pad dat buiten haar map kan komen, of dat niet op elke computer kan.", PutBack, read);

    public static Problem NotListed(InputPlace where, string read) => new(
        where, "In deze editie zit iets wat niet in haar lijst met controlegetallen staat.", PutBack, read);

    public static Problem Missing(InputPlace where, string read) => new(
        where, "In deze editie ontbreekt iets wat in haar lijst met controlegetallen staat.", PutBack, read);

    public static Problem Changed(InputPlace where, string read) => new(
        where, "In deze editie is iets veranderd: het klopt niet met haar lijst met controlegetallen.", PutBack, read);

    public static Problem NotPeildatum(InputPlace where, string read, string peildatum) => new(
        where, "Een editie heet naar de peildatum van wat nu openbaar is, en dat is een andere datum.",
        "Vraag de editie van die peildatum, of verander eerst de inhoud en de peildatum.", read, peildatum, peildatum);

    public static Problem Exists(InputPlace where) => new(
        where, "Deze editie is er al, en een editie verandert niet meer.",
        "Laat “--edition” weg, of maak een editie als de inhoud van een latere peildatum is.");

    public static Problem PageGone(string day, SitePath page, string? nearest) => new(
        new InputPlace(DataFiles.Redirects), $"De editie van {day} verwijst naar een pagina die er niet meer is.",
        $"Zet dat adres in {DataFiles.Redirects}, met de pagina die ervoor in de plaats kwam.", "/" + page.Value, Nearest: nearest);

    public static Problem Leak(InputPlace where, string file, string read) => new(
        where, $"In deze editie staat (in {file}) iets wat nog onder embargo is.",
        "Haal daar het embargo weg als het al openbaar was toen de editie verscheen; haal anders de editie weg, en maak haar opnieuw als alles openbaar is.", read);
}
