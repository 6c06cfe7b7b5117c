using Site.Problems;

namespace Site.Commands;

/// <summary>Tells problems in the form that was asked for; on GitHub Actions also beside the lines and in the summary of the run.</summary>
internal static class Told
{
    public static void Tell(IReadOnlyList<Problem> problems, string input, string ending, ReportForm form, Terminal terminal)
    {
        var run = terminal.Actions;
        if (form is ReportForm.Text) terminal.Complain(ProblemReport.Text(problems, input, ending));
        if (form is ReportForm.Markdown) terminal.Say(MarkdownReport.Text(problems, input));
        if (form is ReportForm.GitHub || run is not null) terminal.Say(Annotations.Text(problems, input, run?.Workspace ?? "."));
        if (run?.SummaryFile is { } file) File.AppendAllText(file, MarkdownReport.Text(problems, input));
    }
}
