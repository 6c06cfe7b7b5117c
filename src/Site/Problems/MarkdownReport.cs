using System.Text.RegularExpressions;
using Site.Text;

namespace Site.Problems;

/// <summary>All problems as Markdown, by file, for the summary of a run or for a message to a colleague.</summary>
public static partial class MarkdownReport
{
    public static string Text(IReadOnlyList<Problem> problems, string inputFolder) =>
        Text(ProblemReport.Summary(problems), problems, inputFolder);

    /// <summary>Under a heading of its own.</summary>
    public static string Text(string heading, IReadOnlyList<Problem> problems, string inputFolder) => string.Join("\n\n", [
        $"## {heading}",
        .. ProblemReport.First(problems).GroupBy(problem => problem.Where.File).Select(file => string.Join("\n\n", [
            $"### {Plain(ProblemText.Place(file.Key, inputFolder))}",
            .. file.Select(One),
        ])),
    ]) + "\n";

    private static string One(Problem problem) => string.Join('\n', [
        "- **" + (problem.Where.Line > 0 ? ProblemLabels.Line(problem.Where.Line) + ": " : "") + Plain(problem.Message) + "**",
        .. Block(QuoteText.Lines(problem)).Select(line => "  " + line),
        "",
        string.Join("\\\n", ProblemText.Details(problem with { ReadyLine = null }).Select(line => $"  {Plain(line)}")),
        .. Block(problem.ReadyLine is { } line ? [line] : []).Select(line => "  " + line),
    ]);

    /// <summary>Lines as they are. The fence must be longer than any row of backticks in them.</summary>
    private static IReadOnlyList<string> Block(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return [];
        var fence = new string('`', Math.Max(3, lines.SelectMany(line => Backticks().Matches(line)).Select(row => row.Length + 1).DefaultIfEmpty().Max()));
        return ["", fence + "text", .. lines, fence];
    }

    /// <summary>The text with every sign that Markdown or HTML would take for its own made harmless.</summary>
    public static string Plain(string text) => Signs().Replace(text.Replace('\n', ' '), @"\$0");

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"[\\`*_\[\]<>#|~&]")]
    private static partial Regex Signs();
}
