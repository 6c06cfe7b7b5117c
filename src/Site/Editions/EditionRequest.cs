using Site.Input;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Editions;

/// <summary>An edition can be made of what is public now, once, and is called after the date that its content speaks of.</summary>
internal static class EditionRequest
{
    public static IEnumerable<Problem> ProblemsWith(DateOnly day, InputFolder folder, Website published)
    {
        var peildatum = published.Settings.Peildatum;
        if (day != peildatum)
            yield return WrongEdition.NotPeildatum(new InputPlace(DataFiles.Settings), EditionArchive.NameOf(day), EditionArchive.NameOf(peildatum));
        else if (folder.Editions.ContainsKey(EditionArchive.PathOf(day)))
            yield return WrongEdition.Exists(new InputPlace(EditionArchive.PathOf(day)));
    }
}
