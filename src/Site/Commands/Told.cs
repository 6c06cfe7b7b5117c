using Site.Problems;

namespace Site.Commands;

/// <summary>Tells problems in the form that was asked for; on GitHub Actions also beside the lines and in the summary of the run.</summary>
internal static class Told
{
    /// <summary>With <paramref name="markdown"/> for a report that says more than the problems, and may have none.</summary>
    public static void Tell(
        IReadOnlyList<Problem> problems, string input, string ending, ReportForm form, Terminal terminal, string? markdown = null)
    {
        var (run, some) = (terminal.Actions, problems.Count > 0);
        markdown ??= MarkdownReport.Text(problems, input);
        if (some && form is ReportForm.Text) terminal.Complain(ProblemReport.Text(problems, input, ending));
        if (form is ReportForm.Markdown) terminal.Say(markdown);
        if (some && (form is ReportForm.GitHub || run is not null)) terminal.Say(Annotations.Text(problems, input, run?.Workspace ?? "."));
        if (run?.SummaryFile is { } file) File.AppendAllText(file, markdown);
    }
}
