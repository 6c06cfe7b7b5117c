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

    public static Problem WrongRule(InputPlace where, string read) => new(
        where, "Boven en onder de sleutels hoort een regel met precies drie streepjes, en deze regel is anders.",
        "Vervang de regel door ---.", read, "---", "---");

    public static Problem NoKeys(InputPlace where) => new(
        where, "Hier horen sleutels te staan, maar er staan er geen.", "Schrijf regels als “title: Naam van de missie”.");

    public static Problem Anchor(InputPlace where, string line) => new(
        where, "Een waarde begint hier met & of *; dat heeft in deze bestanden een bijzondere betekenis.",
        "Zet de waarde tussen aanhalingstekens.", line);

    public static Problem TooDeep(InputPlace where) => new(
        where, "Hier staan te veel haken of streepjes in elkaar.", "Haal de haken weg die er niet horen.");

    public static Problem SameKey(InputPlace where, string key, InputPlace first) => new(
        where, $"De sleutel “{key}” staat er twee keer: ook op regel {first.Line}.", "Haal een van de twee weg. Staat er een lijst onder, zet dan eerst de regels van beide onder één sleutel.", key);

    public static Problem Tab(InputPlace where) => new(
        where, "Deze regel springt in met een tab.", "Vervang de tab door spaties.");

    public static Problem OddSpace(InputPlace where) => new(
        where, "Hier staat een bijzondere spatie, zoals een tekstverwerker die maakt; die telt hier niet als spatie.",
        "Haal het teken weg en typ een gewone spatie.");

    public static Problem LongDash(InputPlace where, string read) => new(
        where, "Een regel van een lijst begint met een gewoon streepje, en hier staat een lang streepje.",
        "Typ een gewoon streepje (-) met een spatie erachter.", read, "-", "-");

    public static Problem DashWithoutSpace(InputPlace where, string line) => new(
        where, "Achter het streepje van een lijst ontbreekt een spatie.", "Zet een spatie achter het streepje.",
        line, Nearest: "- " + line[1..]);

    public static Problem ColonWithoutSpace(InputPlace where, string read, string key) => new(
        where, $"Achter “{key}:” ontbreekt een spatie.", "Zet een spatie achter de dubbele punt.",
        read, Nearest: $"{key}: {read[(key.Length + 1)..]}");

    public static Problem Indent(InputPlace where, string line) => new(
        where, "Deze regel springt niet zo ver in als de regels waar hij bij hoort.",
        "Laat sleutels die bij elkaar horen even ver inspringen, met spaties.", line);

    public static Problem Quote(InputPlace where, string value) => new(
        where, "Deze waarde begint met een aanhalingsteken dat niet gesloten wordt.", "Zet aan het eind hetzelfde aanhalingsteken.", value);

    public static Problem Apostrophe(InputPlace where, string value) => new(
        where, "Deze waarde begint met een apostrof, en dat is hier een aanhalingsteken dat niet gesloten wordt.",
        "Zet de hele waarde tussen dubbele aanhalingstekens.", value, Nearest: value.Contains('"') ? null : $"\"{value}\"");

    public static Problem AfterQuote(InputPlace where, string value) => new(
        where, "Achter het aanhalingsteken dat deze waarde sluit, staat nog tekst.",
        "Zet de hele waarde tussen “\"” en gebruik daarbinnen krullende aanhalingstekens (“ ”).", value);

    public static Problem CurlyQuotes(InputPlace where, string value) => new(
        where, "Om deze waarde staan krullende aanhalingstekens; die zouden op de site te zien zijn.",
        "Vervang ze door rechte (\"); horen ze bij de tekst, zet dan rechte om het geheel.", value,
        Nearest: value.Contains('"') ? null : $"\"{value.Trim('“', '”', '„', '‘', '’', '‚')}\"");

    public static Problem Backslash(InputPlace where, string value) => new(
        where, "Tussen rechte aanhalingstekens heeft een \\ een bijzondere betekenis.", "Schrijf de \\ twee keer.", value);

    public static Problem Brace(InputPlace where, string value) => new(
        where, "Hier begint een accolade of rechte haak die niet gesloten wordt.", "Zet aan het eind } of ].", value);

    public static Problem ExtraBrace(InputPlace where, string value) => new(
        where, "In deze waarde wordt een accolade of rechte haak gesloten die nergens begint.", "Haal de } of ] weg die er te veel staat.", value);

    public static Problem Start(InputPlace where, string value) => new(
        where, $"Een waarde kan niet beginnen met {value[0]}; dat heeft in deze bestanden een bijzondere betekenis.",
        "Zet de waarde tussen aanhalingstekens.", value, Nearest: value.Contains('"') ? null : $"\"{value}\"");

    public static Problem Comment(InputPlace where, string read) => new(
        where, "Alles na een spatie met een hekje (#) wordt hier niet gelezen.",
        "Hoort het bij de waarde, zet de hele waarde dan tussen aanhalingstekens; is het een opmerking, zet die dan op een eigen regel.", read);

    public static Problem Colon(InputPlace where, string value) => new(
        where, "In deze waarde staat een dubbele punt.", "Zet de waarde tussen aanhalingstekens.", value,
        Nearest: value.Contains('"') ? null : $"\"{value}\"");

    public static Problem CutAtComma(InputPlace where, string read) => new(
        where, $"Tussen accolades eindigt een waarde bij een komma, dus “{read}” staat nu los.",
        "Zet de hele waarde, met de komma, tussen aanhalingstekens.", read);

    public static Problem Semicolon(InputPlace where, string read) => new(
        where, "Tussen accolades staat een komma tussen twee sleutels, en hier staat een puntkomma.", "Vervang de puntkomma door een komma.",
        read, Nearest: read.Replace(';', ','));

    public static Problem ColonInside(InputPlace where, string line) => new(
        where, "Deze regel is niet te lezen, waarschijnlijk door een dubbele punt in de tekst.",
        "Zet de hele tekst waarin de dubbele punt staat tussen aanhalingstekens.", line);

    public static Problem QuotesInside(InputPlace where, string line) => new(
        where, "Deze regel is niet te lezen, waarschijnlijk door aanhalingstekens in de tekst.",
        "Zet de hele tekst tussen rechte aanhalingstekens (\"), en gebruik daarbinnen krullende (“ ”).", line);

    public static Problem Syntax(InputPlace where, string line) => new(
        where, "Deze regel is niet te lezen.",
        "Kijk of de regel even ver inspringt als de regels eromheen, en of haken en aanhalingstekens gesloten zijn.", line);
}
