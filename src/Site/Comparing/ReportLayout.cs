using Site.Problems;

namespace Site.Comparing;

/// <summary>The report as a terminal shows it, and as Markdown for a mail, a file or a pull request.</summary>
public static class ReportLayout
{
    public static string Plain(IEnumerable<ReportLine> lines) => string.Join('\n', lines.Select(
        (line, index) => (line.Depth == 0 && index > 0 ? "\n" : "") + new string(' ', line.Depth * 2) + line.Text));

    public static string Markdown(IEnumerable<ReportLine> lines) =>
        string.Concat(lines.Select((line, index) => line.Depth == 0
            ? (index > 0 ? "\n" : "") + $"## {MarkdownReport.Plain(line.Text)}\n\n"
            : new string(' ', (line.Depth - 1) * 2) + $"- {MarkdownReport.Plain(line.Text)}\n"));
}
