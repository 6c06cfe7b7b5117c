using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems with a CSV row that has more or fewer cells than there are columns.</summary>
public static class WrongRow
{
    public static Problem CellCount(InputPlace where, int row, string start, int read, int expected, char separator) => new(
        where, $"Rij {row}, die begint met “{start}”, heeft {Cells(read)}; het moeten er {expected} zijn.",
        read > expected
            ? $"Zet een tekst waarin een {WrongFile.Name(separator)} staat tussen dubbele aanhalingstekens."
            : $"Vul de ontbrekende cellen aan; een lege cel mag, maar de {WrongFile.Name(separator)} ervoor moet er staan.",
        Cells(read), Cells(expected));

    public static Problem TooManyAtEnd(InputPlace where, int row, string start, int read, int expected, char separator) => new(
        where, $"Rij {row}, die begint met “{start}”, heeft aan het eind {EmptyCells(read - expected)} te veel.",
        $"Haal aan het eind van de rij {Signs(read - expected, separator)} weg.", Cells(read), Cells(expected));

    public static Problem TooManyBefore(InputPlace where, int row, string start, int extra, string column, char separator) => new(
        where, $"Rij {row}, die begint met “{start}”, heeft vóór de kolom “{column}” {EmptyCells(extra)} te veel.",
        $"Haal daar {Signs(extra, separator)} weg.");

    public static Problem LackingAtEnd(InputPlace where, int row, string start, IReadOnlyList<string> columns, char separator) => new(
        where, $"Rij {row}, die begint met “{start}”, houdt te vroeg op: {Columns(columns)} aan het eind.",
        $"Zet aan het eind van de rij nog {Signs(columns.Count, separator)}, met of zonder tekst erachter.");

    public static Problem LackingBefore(InputPlace where, int row, string start, IReadOnlyList<string> columns, string next, char separator) => new(
        where, $"Rij {row}, die begint met “{start}”, is niet volledig: {Columns(columns)}.",
        $"Zet vóór de cel van de kolom “{next}” nog {Signs(columns.Count, separator)}; een lege cel mag.");

    private static string Columns(IReadOnlyList<string> columns) =>
        $"{(columns.Count == 1 ? "de cel van de kolom" : "de cellen van de kolommen")} {string.Join(", ", columns.Select(column => $"“{column}”"))} {(columns.Count == 1 ? "ontbreekt" : "ontbreken")}";

    private static string Signs(int count, char separator) => Of(count, WrongFile.Name(separator), separator == '\t' ? "tabs" : WrongFile.Name(separator) + "’s");

    private static string EmptyCells(int count) => Of(count, "lege cel", "lege cellen");

    private static string Cells(int count) => Of(count, "cel", "cellen");

    private static string Of(int count, string one, string more) => $"{count} {(count == 1 ? one : more)}";
}
