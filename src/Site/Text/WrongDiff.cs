using System.Globalization;
using Site.Comparing;
using Site.Input;
using Site.Model;
using Site.Model.Pages;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of what still has to be done before the site is published.</summary>
internal static class WrongDiff
{
    public static Problem NoNote(InputPlace where, string? mission, IEnumerable<FactChange> changes, string? why, string line) => new(
        where,
        $"{(mission is null ? "Een gepubliceerd getal verandert" : $"Een gepubliceerd gegeven van “{mission}” verandert")} zonder bericht aan de lezer: {string.Join("; ", changes.Select(DiffText.Fact))}.",
        AddNote(why))
    { ReadyLine = line };

    public static Problem NewWithoutNote(InputPlace where, string mission, string? why, string line) => new(
        where, $"“{mission}” is nieuw op de site, zonder bericht aan de lezer.", AddNote(why))
    { ReadyLine = line };

    public static Problem GoneWithoutNote(InputPlace where, string mission, string? why, string line) => new(
        where, $"“{mission}” verdwijnt van de site, zonder bericht aan de lezer.", AddNote(why))
    { ReadyLine = line };

    public static Problem NoRedirect(InputPlace where, SitePath from, bool isSamePage, string line) => new(
        where, $"Het adres /{from.Value} is gepubliceerd en zou verdwijnen; wie een link daarheen heeft, loopt dood.",
        (isSamePage ? "" : "Kijk of het nieuwe adres het beste is. ") + $"Voeg deze regel toe aan {DataFiles.Redirects}.")
    { ReadyLine = line };

    public static Problem RenamedInPart(InputPlace where, string mission, string slug, string old, IReadOnlyList<InputPlace> places, string? line) => new(
        where, $"“{mission}” heet nu “{slug}”, maar de oude naam “{old}” staat nog op {Counted.Of(places.Count, "plek", "plekken")}: {string.Join(", ", places.Select(Shown))}.",
        $"Zet daar de nieuwe naam" + (line is null ? "." : $", en voeg deze regel toe aan {DataFiles.Redirects}."))
    { ReadyLine = line };

    private static string Shown(InputPlace place) =>
        place.Line == 0 ? place.File : string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}");

    private static string AddNote(string? why) =>
        (why is null ? "" : why + ". ") + $"Voeg deze regel toe aan {DataFiles.Changes}, in uw eigen woorden als u wilt.";
}
