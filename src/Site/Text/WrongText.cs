using Site.Input;
using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems in the text of a page.</summary>
public static class WrongText
{
    public static Problem TopHeading(InputPlace where, string title, bool isUnderlined) => new(
        where, $"De kop “{title}” is een hoofdkop; die maakt de site zelf van de titel.",
        isUnderlined ? "Begin de kop met ## en haal de regel met ==== eronder weg." : "Begin de kop met ##.",
        isUnderlined ? title : "# " + title, "##, ### of ####", "## " + title);

    public static Problem DeadLink(InputPlace where, string read, IEnumerable<string> known)
    {
        var (file, anchor) = read.IndexOf('#', StringComparison.Ordinal) is >= 0 and var cut ? (read[..cut], read[cut..]) : (read, "");
        return new Problem(
            where, $"De link “{read}” wijst naar een bestand dat er niet is.", "Verbeter de naam van het bestand.", read,
            "een bestand uit missions, pages, data of images, of een adres dat begint met https:// of mailto:",
            (SameName(file, known) ?? Nearest.To(file, known)) is { } nearest ? nearest + anchor : null);
    }

    /// <summary>A file of that name in another folder is surely the one.</summary>
    private static string? SameName(string file, IEnumerable<string> known) =>
        known.FirstOrDefault(other => other.Split('/')[^1] == file.Split('/')[^1]);

    public static Problem BadScheme(InputPlace where, string read) => new(
        where, $"Het adres “{read}” kan niet in een link.", "Schrijf het hele adres van een beveiligde pagina, of een e-mailadres.",
        read, "een adres dat begint met https://, of mailto: met een e-mailadres",
        WrongValue.Secured(read));

    public static Problem NoImage(InputPlace where, string read, IEnumerable<string> known) => new(
        where, $"De afbeelding “{read}” is er niet.", "Zet de afbeelding in de map images en schrijf ../images/ met de naam van het bestand.",
        read, "een bestand uit images", Nearest.To(read, known));

    public static Problem TooDeep(InputPlace where) => new(
        where, "In deze tekst staan te veel citaten, lijsten of haken in elkaar.", "Maak de tekst eenvoudiger.");

    public static Problem OddLetter(InputPlace where, string code) => new(
        where, $"Hier staat een teken dat op de site niet of verkeerd te zien is: {code}.",
        "Haal het weg en typ de letters eromheen opnieuw; zulke tekens komen mee bij het plakken.");

    public static Problem WideTable(InputPlace where) => new(
        where, "Op deze regel staan meer rechte strepen (|) dan een tabel kolommen kan hebben.", "Maak de tabel smaller, of haal de strepen weg.",
        Allowed: $"ten hoogste {Limits.Columns} kolommen");

    public static Problem NoAltText(InputPlace where, string read) => new(
        where, $"De afbeelding “{read}” heeft geen beschrijving.",
        "Zet tussen de rechte haken wat er te zien is, voor mensen die de afbeelding niet zien.", $"![]({read})", $"![wat er te zien is]({read})");

    public static Problem RawHtml(InputPlace where, string read) => new(
        where, "In de tekst staat HTML, en dat mag hier niet.", "Gebruik de tekens van Markdown, zoals **vet**.", read);

    public static Problem NotACitation(InputPlace where, string read) => new(
        where, $"“{read}” lijkt op een bronverwijzing, maar is er geen.", "Schrijf [@id] of [@id, plaats].", read,
        "[@id] of [@id, plaats]", Meant(read));

    private static string? Meant(string read) => read.Trim('[', '@', ']', ' ') is { Length: > 0 } id ? $"[@{id}]" : null;
}
