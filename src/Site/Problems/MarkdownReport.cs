using System.Text.RegularExpressions;
using Site.Text;

namespace Site.Problems;

/// <summary>All problems as Markdown, by file, for the summary of a run or for a message to a colleague.</summary>
public static partial class MarkdownReport
{
    public static string Text(IReadOnlyList<Problem> problems, string inputFolder) => string.Join("\n\n", [
        $"## {ProblemReport.Summary(problems)}",
        .. problems.GroupBy(problem => problem.Where.File).Select(file => string.Join("\n\n", [
            $"### {Plain(ProblemText.Place(file.Key, inputFolder))}",
            .. file.Select(One),
        ])),
    ]) + "\n";

    private static string One(Problem problem) => string.Join('\n', [
        "- **" + (problem.Where.Line > 0 ? ProblemLabels.Line(problem.Where.Line) + ": " : "") + Plain(problem.Message) + "**",
        .. Quote(problem).Select(line => "  " + line),
        "",
        .. ProblemText.Details(problem).Select(line => $"  {Plain(line)}\\"),
    ]).TrimEnd('\\');

    private static IReadOnlyList<string> Quote(Problem problem)
    {
        var lines = QuoteText.Lines(problem);
        if (lines.Count == 0) return [];
        // The fence must be longer than any row of backticks in the line.
        var fence = new string('`', Math.Max(3, Backticks().Matches(lines[0]).Select(row => row.Length + 1).DefaultIfEmpty().Max()));
        return ["", fence + "text", .. lines, fence];
    }

    /// <summary>The text with every sign that Markdown or HTML would take for its own made harmless.</summary>
    private static string Plain(string text) => Signs().Replace(text.Replace('\n', ' '), @"\$0");

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"[\\`*_\[\]<>#|~&]")]
    private static partial Regex Signs();
}
