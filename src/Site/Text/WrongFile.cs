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
        "site.yml, data/*.csv met de vaste namen, missions/*.md, pages/*.md en images/*", Nearest.To(file, known));

    public static Problem MergeMarker(InputPlace where, string read) => new(
        where, "Hier staan twee versies van dezelfde regels, die niet vanzelf samengevoegd konden worden.",
        "Kies wat er moet staan en haal de regels met <<<<<<<, ======= en >>>>>>> weg.", read);

    public static Problem CellCount(InputPlace where, int row, string start, int read, int expected, char separator) => new(
        where, $"Rij {row}, die begint met “{start}”, heeft {Cells(read)}; het moeten er {expected} zijn.",
        read > expected
            ? $"Zet een tekst waarin een {Name(separator)} staat tussen dubbele aanhalingstekens."
            : $"Vul de ontbrekende cellen aan; een lege cel mag, maar de {Name(separator)} ervoor moet er staan.",
        Cells(read), Cells(expected));

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

    private static string Name(char separator) => separator switch
    {
        ';' => "puntkomma",
        '\t' => "tab",
        _ => "komma",
    };

    private static string Cells(int count) => count == 1 ? "1 cel" : $"{count} cellen";
}
