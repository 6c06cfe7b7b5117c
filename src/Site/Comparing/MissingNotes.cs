using Site.Input;
using Site.Model;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Comparing;

/// <summary>
/// A published figure changes only with a new public note that names the mission; a mission that comes asks for one too.
/// What belongs to no single mission asks for a note about the site.
/// </summary>
internal static class MissingNotes
{
    public static IEnumerable<Problem> In(
        SiteComparison comparison, Website website, IReadOnlyList<Change> notes, ReadyLines ready)
    {
        var noted = notes.SelectMany(note => note.MissionSlugs).ToHashSet(StringComparer.Ordinal);
        var isSiteNoted = notes.Any(note => note.MissionSlugs.Count == 0);
        return Changed(comparison, website, noted, ready)
            .Concat(Added(comparison, website, noted, ready))
            .Concat(isSiteNoted ? [] : OfNoMission(comparison, website, ready));
    }

    private static IEnumerable<Problem> Changed(
        SiteComparison comparison, Website website, HashSet<string> noted, ReadyLines ready) =>
        from page in comparison.Kept
        let slug = SiteComparison.SlugOf(page.Path)
        let figures = page.Figures.ToList()
        where slug is not null && figures.Count > 0 && !noted.Contains(slug)
        select WrongDiff.NoNote(
            Origins.Of(website, slug, figures[0].After), page.After.Title, figures,
            ready.Note([slug], KindOf(figures), DiffText.NoteOf(figures)));

    private static IEnumerable<Problem> Added(
        SiteComparison comparison, Website website, HashSet<string> noted, ReadyLines ready) =>
        from page in comparison.Added
        let slug = SiteComparison.SlugOf(page.Path)
        where slug is not null && !noted.Contains(slug)
        select WrongDiff.NewWithoutNote(
            Origins.Of(website, slug, fact: null), page.Title,
            ready.Note([slug], ChangeKind.Revision, DiffText.NoteOfNew(page.Title)));

    private static IEnumerable<Problem> OfNoMission(SiteComparison comparison, Website website, ReadyLines ready)
    {
        var figures = comparison.Figures.Where(change => change.Weight is FactWeight.Figure).ToList();
        if (figures.Count > 0)
            yield return WrongDiff.NoNote(
                Origins.Of(website, figures[0].After), null, figures, ready.Note([], KindOf(figures), DiffText.NoteOf(figures)));
        foreach (var gone in comparison.Gone.Where(gone => !gone.IsSamePage && SiteComparison.SlugOf(gone.Page.Path) is not null && gone.Page.MovesTo is null))
            yield return WrongDiff.GoneWithoutNote(
                new InputPlace(DataFiles.Changes), gone.Page.Title,
                ready.Note([], ChangeKind.Revision, DiffText.NoteOfGone(gone.Page.Title)));
    }

    /// <summary>A new paper makes a revision; without one the site was wrong.</summary>
    private static ChangeKind KindOf(IEnumerable<FactChange> figures) =>
        figures.Any(figure => figure.HasNewSources) ? ChangeKind.Revision : ChangeKind.Correction;
}
