using Site.Input;
using Site.Input.Catalogue;
using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems in keys, columns, ids and values: one method per kind of mistake.</summary>
public static class Wrong
{
    public const string SlugShape = "kleine letters a–z, cijfers en koppeltekens";
    public const string CountryShape = "twee hoofdletters (NL), volgens ISO 3166-1";

    public static Problem UnknownKey(InputPlace where, string read, IEnumerable<string> allowed) => OneOf(
        where, $"De sleutel “{read}” bestaat hier niet.", "Verbeter de naam of haal de regel weg.", read, allowed);

    public static Problem MisplacedKey(InputPlace where, string read, IEnumerable<string> allowed) => OneOf(
        where, $"De sleutel “{read}” bestaat wel, maar hoort niet op deze plek.",
        "Laat de regel even ver inspringen als de andere regels van het feit waar zij bij hoort.", read, allowed);

    public static Problem UnknownColumn(Scalar read, IEnumerable<string> free) => OneOf(
        read.Where, $"De kolom “{read.Text}” hoort niet in dit bestand.", "Verbeter de naam van de kolom of haal de kolom weg.",
        read.Text, free, "geen andere kolommen dan er al staan");

    public static Problem SameColumn(Scalar read) => new(
        read.Where, $"De kolom “{read.Text}” staat er twee keer.", "Haal een van de twee kolommen weg.", read.Text);

    public static Problem MissingKey(InputPlace where, string key) => new(
        where, $"De verplichte sleutel “{key}” ontbreekt.", $"Voeg een regel toe die begint met “{key}:”.", Allowed: key);

    public static Problem MissingColumn(InputPlace where, string column) => new(
        where, $"De kolom “{column}” ontbreekt.", $"Zet “{column}” in de eerste regel en vul de kolom.", Allowed: column);

    public static Problem EmptyValue(InputPlace where, string key) => new(
        where, $"Bij “{key}” staat niets, maar hier moet iets staan.", "Zet een waarde achter de dubbele punt.");

    public static Problem EmptyCell(InputPlace where, string column) => new(
        where, $"De cel in de kolom “{column}” is leeg, maar hier moet iets staan.", "Vul de cel in.");

    public static Problem EmptyFact(InputPlace where, string key) => new(
        where, $"Bij “{key}” ontbreekt een waarde; elke missie heeft er een nodig.", $"Schrijf {key}: {{ value: …, source: … }}.");

    /// <param name="read">What was read.</param>
    /// <param name="noun">What does not exist, in Dutch.</param>
    /// <param name="home">Where such things are defined.</param>
    /// <param name="known">The ids that exist.</param>
    public static Problem UnknownId(Scalar read, string noun, string home, IEnumerable<string> known) => OneOf(
        read.Where, $"{noun} “{read.Text}” bestaat niet.", $"Kies er een die bestaat, of voeg deze eerst toe aan {home}.", read.Text, known);

    public static Problem NotOneOf(Scalar read, string key, IReadOnlyList<Choice> choices) => new(
        read.Where, $"“{read.Text}” kan niet bij “{key}”.", "Kies een van de toegestane waarden.", read.Text,
        ChoiceText.Listed(choices), ChoiceText.Nearest(read.Text, choices));

    public static Problem SameId(Scalar read, string noun, InputPlace first) => new(
        read.Where, $"{noun} “{read.Text}” staat er twee keer: ook op regel {first.Line}.",
        "Geef een van de twee een andere naam of haal hem weg.", read.Text);

    public static Problem FactWithoutValue(InputPlace where, string key) => new(
        where, $"Bij “{key}” ontbreekt “value”.",
        $"Schrijf {key}: {{ value: …, source: … }}, of “{key}: niet vermeld” als geen stuk het zegt.");

    public static Problem BareValue(Scalar read, string key) => new(
        read.Where, $"“{key}” heeft een waarde zonder bron.",
        $"Schrijf {key}: {{ value: {Quoted(read.Text)}, source: … }}, of “{key}: niet vermeld” als geen stuk het zegt.", read.Text);

    public static Problem FactWithoutSource(InputPlace where, string key) => new(
        where, $"Het feit bij “{key}” noemt geen bron.",
        "Voeg “source:” toe met het id van het stuk, en na een komma de plaats in dat stuk.", Allowed: "source: \"id, plaats\"");

    public static Problem ContradictionWithoutNote(InputPlace where, string key) => new(
        where, $"Wat hier in tegenspraak is met “{key}”, heeft geen toelichting.",
        "Zet er “note:” bij, met wat er verschilt en waarom de andere waarde vooropstaat.", Allowed: "note: …");

    public static Problem RowWithoutSource(InputPlace where, string column) => new(
        where, "Deze rij noemt geen bron.",
        $"Vul in de kolom “{column}” het id van het stuk in, en na een komma de plaats in dat stuk.", Allowed: "id of id, plaats");

    public static Problem CitationWithoutId(Scalar read) => new(
        read.Where, $"De bronverwijzing “{read.Text}” noemt geen stuk.", "Begin met het id van het stuk.", read.Text, "id of id, plaats");

    public static Problem WrongShape(InputPlace where, string key, string expected) => new(
        where, $"Wat bij “{key}” staat, heeft niet de vorm die hier hoort.", "Schrijf het zoals het voorbeeld bij “Toegestaan”.", Allowed: expected);

    public static Problem DoesNotFit(InputPlace where, string precision, string expected) => new(
        where, $"Bij “precision: {precision}” horen andere sleutels dan hier staan.",
        "Kies de precision die bij het stuk past: een stuk dat alleen een land noemt, krijgt geen plaats.", Allowed: expected);

    public static Problem BadSlug(InputPlace where, string read, string? nearest) => new(
        where, $"De bestandsnaam “{read}” kan geen adres worden.", "Geef het bestand een andere naam.", read, SlugShape, nearest);

    public static Problem ReservedName(InputPlace where, string read) => new(
        where, $"De naam “{read}” is in Windows bezet, dus daar kan zo’n bestand niet bestaan.", "Geef het een andere naam.", read, SlugShape,
        Path.GetFileNameWithoutExtension(read) + "-1" + Path.GetExtension(read));

    public static Problem BadId(Scalar read, string allowed, string? nearest) => new(
        read.Where, $"“{read.Text}” kan geen id zijn.", "Schrijf het id anders, ook op de plaatsen die ernaar verwijzen.", read.Text, allowed, nearest);

    /// <summary>As it can stand between braces.</summary>
    private static string Quoted(string text) =>
        text.IndexOfAny([':', ',', '{', '}', '[', ']', '#', '&', '*', '"']) < 0 ? text
        : "\"" + text.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static Problem OneOf(InputPlace where, string message, string mend, string read, IEnumerable<string> allowed, string none = "nog niets")
    {
        var sorted = allowed.Distinct().Order(StringComparer.Ordinal).ToList();
        return new Problem(where, message, mend, read, sorted.Count > 0 ? string.Join(", ", sorted) : none, Nearest.To(read, sorted));
    }
}
