using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Comparing;

/// <summary>What an editor looks at before publishing: what changes, and what still has to be done.</summary>
public sealed record Review(IReadOnlyList<ReportLine> Lines, IReadOnlyList<Problem> ToDo)
{
    public static Review Of(SiteFiles published, SiteFiles now, Website website, ReadyLines ready)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(ready);
        var comparison = SiteComparison.Of(published, now);
        var notes = NoteChanges.Of(website.Changes, PublishedNotes.In(published), comparison.MovedSlugs);
        var lines = ready.NotBefore(notes.Published.AsOf);
        var toDo = MissingNotes.In(comparison, website, notes, lines).Concat(MissingRedirects.In(comparison, lines));
        return new Review(ComparisonReport.Of(comparison, notes), ProblemList.Sort(toDo));
    }

    /// <summary>To mail or to put beside a change, for a second pair of eyes.</summary>
    public string Markdown(string title, string inputFolder) =>
        $"# {MarkdownReport.Plain(title)}\n\n"
        + (ToDo.Count == 0 ? "" : MarkdownReport.Text(DiffText.ToDo(ToDo.Count), ToDo, inputFolder) + "\n")
        + ReportLayout.Markdown(Lines);
}
