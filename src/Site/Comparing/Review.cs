using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Comparing;

/// <summary>What an editor looks at before publishing: what changes, and what still has to be done.</summary>
public sealed record Review(IReadOnlyList<ReportLine> Lines, IReadOnlyList<Problem> ToDo)
{
    public static Review Of(SiteComparison comparison, Website website, SiteFiles published, ReadyLines ready)
    {
        var notes = NewNotes.Of(website, published);
        var toDo = new ProblemList();
        foreach (var problem in MissingNotes.In(comparison, website, notes, ready).Concat(MissingRedirects.In(comparison, ready)))
            toDo.Add(problem);
        return new Review(ComparisonReport.Of(comparison, notes), toDo.Sorted());
    }

    /// <summary>To mail, for a second pair of eyes.</summary>
    public string Markdown(string title) => ReportLayout.Markdown(title, ToDo.Count == 0 ? Lines :
    [
        new ReportLine(0, DiffText.ToDo(ToDo.Count)),
        .. ToDo.SelectMany(problem => new[] { new ReportLine(1, problem.Message), new ReportLine(2, problem.Mend) }),
        .. Lines,
    ]);
}
