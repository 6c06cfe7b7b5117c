using Site.Input;
using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Comparing;

/// <summary>
/// A published figure changes only with a new public note that names the mission; a mission that comes asks for one too.
/// What belongs to no single mission asks for a note about the site. A note that was published already is none of these.
/// </summary>
internal static class MissingNotes
{
    public static IEnumerable<Problem> In(
        SiteComparison comparison, Website website, NoteChanges notes, ReadyLines ready)
    {
        var isSiteNoted = notes.News.Any(note => note.MissionSlugs.Count == 0);
        return Changed(comparison, website, notes, ready)
            .Concat(Added(comparison, website, notes, ready))
            .Concat(isSiteNoted ? [] : OfNoMission(comparison, website, notes, ready));
    }

    private static IEnumerable<Problem> Changed(
        SiteComparison comparison, Website website, NoteChanges notes, ReadyLines ready) =>
        from page in comparison.Kept
        let slug = Paths.SlugOf(page.Path)
        let figures = page.Figures.ToList()
        where slug is not null && figures.Count > 0 && !notes.Tell(slug)
        select WrongDiff.NoNote(
            Origins.Of(website, slug, figures[0].After), page.After.Title, figures,
            notes.WhyNoNews(slug), ready.Note([slug], KindOf(figures), DiffText.NoteOf(figures)));

    private static IEnumerable<Problem> Added(
        SiteComparison comparison, Website website, NoteChanges notes, ReadyLines ready) =>
        from page in comparison.Added.Select(added => added.Page)
        let slug = Paths.SlugOf(page.Path)
        where slug is not null && !notes.Tell(slug)
        select WrongDiff.NewWithoutNote(
            Origins.Of(website, slug, fact: null), page.Title,
            notes.WhyNoNews(slug), ready.Note([slug], ChangeKind.Revision, DiffText.NoteOfNew(page.Title)));

    private static IEnumerable<Problem> OfNoMission(
        SiteComparison comparison, Website website, NoteChanges notes, ReadyLines ready)
    {
        var figures = comparison.Figures.Where(change => change.Weight is FactWeight.Figure).ToList();
        if (figures.Count > 0)
            yield return WrongDiff.NoNote(
                Origins.Of(website, figures[0].After), null, figures, notes.WhyNoNews(null), ready.Note([], KindOf(figures), DiffText.NoteOf(figures)));
        foreach (var gone in comparison.Gone.Where(gone => !gone.IsSamePage && Paths.SlugOf(gone.Page.Path) is not null && gone.Page.MovesTo is null))
            yield return WrongDiff.GoneWithoutNote(
                new InputPlace(DataFiles.Changes), gone.Page.Title, notes.WhyNoNews(null),
                ready.Note([], ChangeKind.Revision, DiffText.NoteOfGone(gone.Page.Title)));
    }

    /// <summary>A new paper makes a revision; without one the site was wrong.</summary>
    private static ChangeKind KindOf(IEnumerable<FactChange> figures) =>
        figures.Any(figure => figure.HasNewSources) ? ChangeKind.Revision : ChangeKind.Correction;
}
