using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems in the shape of the keys at the top of a file.</summary>
public static class WrongYaml
{
    public static Problem NoOpening(InputPlace where, string read) => new(
        where, "Het bestand begint niet met een regel met drie streepjes.",
        "Zet --- op de eerste regel, daaronder de sleutels, en sluit af met weer ---.", read, "---");

    public static Problem NoClosing(InputPlace where) => new(
        where, "De sleutels bovenaan worden niet afgesloten.", "Zet een regel met --- onder de laatste sleutel.", Allowed: "---");

    public static Problem NoKeys(InputPlace where) => new(
        where, "Hier horen sleutels te staan, maar er staan er geen.", "Schrijf regels als “title: Naam van de missie”.");

    public static Problem Anchor(InputPlace where) => new(
        where, "Een waarde begint hier met & of *; dat heeft in deze bestanden een bijzondere betekenis.",
        "Zet de waarde tussen aanhalingstekens.");

    public static Problem Syntax(InputPlace where, string line) => new(
        where, "Deze regel is niet te lezen.", Advice(line), line.Trim());

    private static string Advice(string line) =>
        line.Contains('\t') ? "Vervang de tab door spaties."
        : line.Count(c => c == ':') > 1 ? "Staat er een dubbele punt in de waarde? Zet de waarde dan tussen aanhalingstekens."
        : line.Count(c => c == '"') % 2 == 1 ? "Sluit de aanhalingstekens."
        : "Kijk of de regel even ver inspringt als de regels eromheen, of de sleutel maar één keer voorkomt en of haken en aanhalingstekens gesloten zijn.";
}
