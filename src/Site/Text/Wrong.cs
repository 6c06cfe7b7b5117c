using Site.Input;
using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems in keys, columns, ids and values: one method per kind of mistake.</summary>
public static class Wrong
{
    public static Problem UnknownKey(InputPlace where, string read, IEnumerable<string> allowed) => Choice(
        where, $"De sleutel “{read}” bestaat hier niet.", "Verbeter de naam of haal de regel weg.", read, allowed);

    public static Problem UnknownColumn(InputPlace where, string read, IEnumerable<string> allowed) => Choice(
        where, $"De kolom “{read}” bestaat niet in dit bestand.", "Verbeter de naam van de kolom of haal de kolom weg.", read, allowed);

    public static Problem MissingKey(InputPlace where, string key) => new(
        where, $"De verplichte sleutel “{key}” ontbreekt.", $"Voeg een regel toe die begint met “{key}:”.", Allowed: key);

    public static Problem MissingColumn(InputPlace where, string column) => new(
        where, $"De kolom “{column}” ontbreekt.", $"Zet “{column}” in de eerste regel en vul de kolom.", Allowed: column);

    public static Problem EmptyValue(InputPlace where, string key) => new(
        where, $"Bij “{key}” staat niets, maar hier moet iets staan.", "Vul een waarde in.", Read: "");

    public static Problem UnknownId(Scalar read, string noun, IEnumerable<string> known) => Choice(
        read.Where, $"{noun} “{read.Text}” bestaat niet.", "Kies een id dat bestaat, of voeg het eerst toe aan het register.", read.Text, known);

    public static Problem NotOneOf(Scalar read, string key, IEnumerable<string> allowed) => Choice(
        read.Where, $"“{read.Text}” kan niet bij “{key}”.", "Kies een van de toegestane waarden.", read.Text, allowed);

    public static Problem SameId(Scalar read, string noun, InputPlace first) => new(
        read.Where, $"{noun} “{read.Text}” staat er twee keer; de eerste keer op regel {first.Line}.",
        "Geef een van de twee een andere naam of haal hem weg.", read.Text);

    public static Problem FactWithoutValue(InputPlace where, string key) => new(
        where, $"Bij “{key}” ontbreekt “value”.",
        $"Schrijf {key}: {{ value: …, source: … }}, of “{key}: niet vermeld” als geen stuk het zegt.");

    public static Problem BareValue(Scalar read, string key) => new(
        read.Where, $"“{key}” heeft een waarde zonder bron.",
        $"Schrijf {key}: {{ value: {read.Text}, source: … }}, of “{key}: niet vermeld” als geen stuk het zegt.", read.Text);

    public static Problem FactWithoutSource(InputPlace where, string key) => new(
        where, $"Het feit bij “{key}” noemt geen bron.",
        "Voeg toe: source: met het id van het stuk, en na een komma de plaats in dat stuk.");

    public static Problem WrongShape(InputPlace where, string key, string expected) => new(
        where, $"“{key}” heeft hier de verkeerde vorm.", $"Schrijf {expected}.", Allowed: expected);

    public static Problem BadSlug(InputPlace where, string read, string nearest) => new(
        where, $"De bestandsnaam “{read}” kan geen adres worden.",
        "Gebruik alleen kleine letters, cijfers en koppeltekens.", read, "kleine letters a–z, cijfers en koppeltekens", nearest);

    private static Problem Choice(InputPlace where, string message, string mend, string read, IEnumerable<string> allowed)
    {
        var sorted = allowed.Order(StringComparer.Ordinal).ToList();
        return new Problem(where, message, mend, read, string.Join(", ", sorted), Nearest.To(read, sorted));
    }
}
