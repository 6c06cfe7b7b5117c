using System.Globalization;
using Site.Text;

namespace Site.Problems;

/// <summary>A problem as an editor reads it: a place that can be clicked in a terminal, what is wrong and how to mend it.</summary>
public static class ProblemText
{
    private const string Indent = "    ";
    private const int MostLetters = 3;

    /// <summary>The problem over several lines, with its place as seen from where the program runs.</summary>
    public static string Format(Problem problem, string inputFolder) =>
        string.Join('\n', [
            $"{Place(problem, inputFolder)}: {problem.Message}",
            .. QuoteText.Lines(problem).Concat(Details(problem)).Select(line => Indent + line),
        ]);

    /// <summary>File, line and column: <c>input/missions/unifil.md:12:5</c>.</summary>
    public static string Place(Problem problem, string inputFolder)
    {
        var file = Place(problem.Where.File, inputFolder);
        return (problem.Where.Line, problem.Where.Column) switch
        {
            (0, _) => file,
            (var line, 0) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"),
            var (line, column) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}"),
        };
    }

    /// <summary>A file of the input as seen from where the program runs: <c>input/missions/unifil.md</c>.</summary>
    public static string Place(string file, string inputFolder) =>
        Visible.Name(Path.GetRelativePath(".", Path.Combine(inputFolder, file)).Replace('\\', '/'));

    /// <summary>What was read (unless the quote points at it), what is allowed, what was probably meant, which letters are not what they look like, what to do, and the line to add.</summary>
    public static IReadOnlyList<string> Details(Problem problem) =>
    [
        .. problem.Read is { } read && read != (problem.Quote is { } quote ? Visible.Of(quote.Marked) : null) ? [ProblemLabels.Read(read)] : Array.Empty<string>(),
        .. problem.Allowed is { } allowed ? [ProblemLabels.Allowed(allowed)] : Array.Empty<string>(),
        .. problem.Nearest is { } nearest ? [ProblemLabels.Nearest(nearest)] : Array.Empty<string>(),
        .. problem.Read is { } name ? LookAlikes.In(name, isName: problem.Nearest is not null).Take(MostLetters).Select(ProblemLabels.LookAlike) : [],
        problem.Mend,
        .. problem.ReadyLine is { } line ? [line] : Array.Empty<string>(),
    ];
}
