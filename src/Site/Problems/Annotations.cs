using System.Globalization;

namespace Site.Problems;

/// <summary>Problems as GitHub Actions shows them beside the lines of a change: one workflow command each.</summary>
public static class Annotations
{
    /// <summary>The commands; files as seen from <paramref name="root"/>, the folder of the repository.</summary>
    public static string Text(IReadOnlyList<Problem> problems, string inputFolder, string root) =>
        string.Join('\n', ProblemReport.First(problems).Select(problem => One(problem, inputFolder, root)));

    private static string One(Problem problem, string inputFolder, string root)
    {
        var file = Path.GetRelativePath(Path.GetFullPath(root), Path.GetFullPath(Path.Combine(inputFolder, problem.Where.File))).Replace('\\', '/');
        var details = string.Join('\n', ProblemText.Details(problem));
        return $"::error file={Property(file)}{Place(problem)},title={Property(problem.Message)}::{Data(details)}";
    }

    private static string Place(Problem problem)
    {
        if (problem.Where.Line == 0) return "";
        var line = string.Create(CultureInfo.InvariantCulture, $",line={problem.Where.Line}");
        return problem.Quote is { } quote
            ? line + string.Create(CultureInfo.InvariantCulture, $",col={quote.Start + 1},endColumn={quote.Start + 1 + quote.Length}") : line;
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
