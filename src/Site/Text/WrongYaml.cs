using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems in the shape of the keys at the top of a file.</summary>
public static class WrongYaml
{
    public static Problem NoOpening(InputPlace where, string read) => new(
        where, "Het bestand begint niet met een regel met drie streepjes.",
        "Zet --- op de eerste regel, daaronder de sleutels, en sluit af met weer ---.", read.Length > 0 ? read : null, "---");

    public static Problem NoClosing(InputPlace where) => new(
        where, "De sleutels bovenaan worden niet afgesloten.", "Zet een regel met --- onder de laatste sleutel.", Allowed: "---");

    public static Problem NoKeys(InputPlace where) => new(
        where, "Hier horen sleutels te staan, maar er staan er geen.", "Schrijf regels als “title: Naam van de missie”.");

    public static Problem Anchor(InputPlace where, string line) => new(
        where, "Een waarde begint hier met & of *; dat heeft in deze bestanden een bijzondere betekenis.",
        "Zet de waarde tussen aanhalingstekens.", line);

    public static Problem TooDeep(InputPlace where) => new(
        where, "Hier staan te veel haken of streepjes in elkaar.", "Haal de haken weg die er niet horen.");

    public static Problem SameKey(InputPlace where, string key, InputPlace first) => new(
        where, $"De sleutel “{key}” staat er twee keer: ook op regel {first.Line}.", "Haal een van de twee weg.", key);

    public static Problem Tab(InputPlace where, string line) => new(
        where, "Deze regel springt in met een tab.", "Vervang de tab door spaties.", line);

    public static Problem Quote(InputPlace where, string value) => new(
        where, "Deze waarde begint met een aanhalingsteken dat niet gesloten wordt.", "Zet aan het eind hetzelfde aanhalingsteken.", value);

    public static Problem Brace(InputPlace where, string value) => new(
        where, "Hier begint een accolade of rechte haak die niet gesloten wordt.", "Zet aan het eind } of ].", value);

    public static Problem Colon(InputPlace where, string value) => new(
        where, "In deze waarde staat een dubbele punt.", "Zet de waarde tussen aanhalingstekens.", value,
        Nearest: value.Contains('"') ? null : $"\"{value}\"");

    public static Problem CutAtComma(InputPlace where, string read) => new(
        where, $"Tussen accolades eindigt een waarde bij een komma, dus “{read}” staat nu los.",
        "Zet de hele waarde, met de komma, tussen aanhalingstekens.", read);

    public static Problem Syntax(InputPlace where, string line) => new(
        where, "Deze regel is niet te lezen.",
        "Kijk of de regel even ver inspringt als de regels eromheen, en of haken en aanhalingstekens gesloten zijn.", line);
}
