using Site.Input;
using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems with whole files and with CSV rows.</summary>
public static class WrongFile
{
    public static Problem Missing(string file) => new(
        new InputPlace(file, 1), $"Het bestand {file} ontbreekt.", "Zet het terug; zonder dit bestand kan de site niet gemaakt worden.");

    public static Problem Empty(string file, string header) => new(
        new InputPlace(file, 1), "Het bestand is leeg.", "Zet de namen van de kolommen op de eerste regel.", Allowed: header);

    public static Problem Stray(string file, IEnumerable<string> known) => new(
        new InputPlace(file, 1), "Dit bestand wordt niet gelezen: de site kent het niet.",
        "Verbeter de naam of de map, of haal het bestand weg.", file,
        "site.yml, data/*.csv met de vaste namen, missions/*.md, pages/*.md, images/* en editions/*.zip", Nearest.To(file, known));

    public static Problem Link(InputPlace where) => new(
        where, "Dit is een koppeling naar een ander bestand of een andere map, en die wordt niet gelezen.",
        "Zet het bestand zelf op deze plaats, of haal de koppeling weg.");

    public static Problem NotOrdinary(InputPlace where) => new(
        where, "Dit is geen gewoon bestand, maar een doorgang naar een ander programma.", "Haal het weg.");

    public static Problem Gone(InputPlace where) => new(
        where, "Dit bestand verdween terwijl de site gemaakt werd.", "Zet het terug als het bij de site hoort, en probeer het opnieuw.");

    public static Problem Unreadable(InputPlace where) => new(
        where, "Dit bestand is niet te openen: een ander programma houdt het vast, of u mag het niet lezen.",
        "Sluit het andere programma, of vraag de beheerder om het bestand leesbaar te maken, en probeer het opnieuw.");

    public static Problem NoMoreOpen(InputPlace where) => new(where, $"Dit bestand is niet te openen: {OpenFilesText.NoMore}.", OpenFilesText.Mend);

    public static Problem OddName(InputPlace where) => new(
        where, "In de naam van dit bestand staat een teken dat niet te zien is; hier staat zijn nummer tussen < en >.",
        "Geef het bestand een naam met gewone letters.");

    public static Problem PictureName(InputPlace where, string read, string? nearest) => new(
        where, $"De naam “{read}” werkt niet op elke computer en in elk adres.",
        "Geef de afbeelding een andere naam, ook waar een tekst haar toont.", read, "letters a–z, cijfers, punten, koppeltekens en lage streepjes", nearest);

    public static Problem SameButForCase(InputPlace where, string read, string other) => new(
        where, $"De naam “{read}” verschilt alleen in hoofdletters van “{other}”; op veel computers is dat hetzelfde bestand.",
        "Geef een van de twee een andere naam.", read);

    public static Problem TooLarge(InputPlace where, int most) => new(
        where, "Dit bestand is te groot.", "Kijk of dit het goede bestand is; verdeel een tekst over meer bestanden en bewaar een afbeelding kleiner.",
        Allowed: $"ten hoogste {Counted.Of(most / 1000, "kilobyte", "kilobyte")}");

    public static Problem TooMuchTogether(InputPlace where) => new(
        where, "Met dit bestand erbij zijn alle bestanden samen te groot.", "Haal weg wat niet bij de site hoort, of bewaar de afbeeldingen kleiner.",
        Allowed: $"ten hoogste {Counted.Of((int)(Limits.Together / 1_000_000), "megabyte", "megabyte")} samen");

    public static Problem TooManyFiles(InputPlace where) => new(
        where, "In de map staan zoveel bestanden dat dit bestand en wat erna komt niet gelezen zijn.", "Haal weg wat niet bij de site hoort.",
        Allowed: $"ten hoogste {Counted.Files(Limits.Files)}");

    public static Problem TooManyLines(InputPlace where, int most) => new(
        where, "Dit bestand heeft te veel regels.", "Kijk of dit het goede bestand is, en haal lege regels aan het eind weg.",
        Allowed: $"ten hoogste {Counted.Of(most, "regel", "regels")}");

    public static Problem LineTooLong(InputPlace where, int length) => new(
        where, $"Deze regel telt {Counted.Of(length, "teken", "tekens")}, en dat is te lang.", "Verdeel de tekst over meer regels, of haal weg wat er niet hoort.",
        Allowed: $"ten hoogste {Counted.Of(Limits.Line, "teken", "tekens")}");

    public static Problem MergeMarker(InputPlace where, string read) => new(
        where, "Hier staan twee versies van dezelfde regels, die niet vanzelf samengevoegd konden worden.",
        "Kies wat er moet staan en haal de regels met <<<<<<<, ======= en >>>>>>> weg.", read);

    public static Problem RowsInOneCell(InputPlace where, char separator) => new(
        where, $"Hier staan hele rijen in één cel: zo slaat Excel een bestand op waarin het de {Name(separator)} niet als grens tussen de cellen zag.",
        $"Zet het bestand terug zoals het was en open het met Gegevens, Uit tekst/CSV; of kies kolom A, dan Gegevens, Tekst naar kolommen, Gescheiden en {Name(separator)}.");

    public static Problem BadQuotes(InputPlace where, int row, string start, char separator) => new(
        where, $"De aanhalingstekens in rij {row}, die begint met “{start}”, kloppen niet.",
        $"Zet om een cel met een {Name(separator)} dubbele aanhalingstekens, en schrijf een dubbel aanhalingsteken daarbinnen twee keer.");

    public static Problem Formula(Scalar read) => new(
        read.Where, "In deze cel staat een formule.", "Vul de uitkomst in, zonder = ervoor.", read.Text, "tekst of een getal, zonder = aan het begin");

    public static Problem FailedFormula(Scalar read) => new(
        read.Where, $"In deze cel staat “{read.Text}”: de melding van een formule die niet lukt, of van een kolom die te smal is.",
        "Vul in wat er hoort te staan.", read.Text);

    public static Problem AmountNotSplit(Scalar read) => new(
        read.Where, "Bij “not-split” staat toch een bedrag.", "Haal het bedrag weg, of schrijf “amount” in de kolom “kind”.", read.Text, "een lege cel");

    public static Problem AmountMissing(InputPlace where) => new(
        where, "Bij “amount” ontbreekt het bedrag.",
        "Vul het gedrukte bedrag in; noemt geen stuk een bedrag, haal dan de hele rij weg; telt een stuk het mee in een totaal, schrijf dan “not-split”.");

    internal static string Name(char separator) => separator switch
    {
        ';' => "puntkomma",
        '\t' => "tab",
        _ => "komma",
    };
}
