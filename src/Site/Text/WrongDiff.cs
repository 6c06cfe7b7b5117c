using Site.Comparing;
using Site.Input;
using Site.Model;
using Site.Model.Pages;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of what still has to be done before the site is published.</summary>
internal static class WrongDiff
{
    public static Problem NoNote(InputPlace where, string? mission, IEnumerable<FactChange> changes, string line) => new(
        where,
        $"{(mission is null ? "Een gepubliceerd getal verandert" : $"Een gepubliceerd gegeven van “{mission}” verandert")} zonder bericht aan de lezer: {string.Join("; ", changes.Select(DiffText.Fact))}.",
        AddNote(line));

    public static Problem NewWithoutNote(InputPlace where, string mission, string line) => new(
        where, $"“{mission}” is nieuw op de site, zonder bericht aan de lezer.", AddNote(line));

    public static Problem GoneWithoutNote(InputPlace where, string mission, string line) => new(
        where, $"“{mission}” verdwijnt van de site, zonder bericht aan de lezer.", AddNote(line));

    public static Problem NoRedirect(InputPlace where, SitePath from, bool isSamePage, string line) => new(
        where, $"Het adres /{from.Value} is gepubliceerd en zou verdwijnen; wie een link daarheen heeft, loopt dood.",
        (isSamePage ? "" : "Kijk of het nieuwe adres het beste is. ") + $"Voeg deze regel toe aan {DataFiles.Redirects}: {line}");

    private static string AddNote(string line) =>
        $"Voeg deze regel toe aan {DataFiles.Changes}, in uw eigen woorden als u wilt: {line}";
}
