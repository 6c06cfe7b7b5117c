using Site.Input;
using Site.Text;

namespace Site.Problems;

/// <summary>All problems of a build, in order, and how many there are.</summary>
public static class ProblemReport
{
    /// <summary>The ending of the last line says what the problems mean for what was asked.</summary>
    public static string Text(IReadOnlyList<Problem> problems, string inputFolder, string ending) =>
        string.Join("\n\n", [.. First(problems).Select(problem => ProblemText.Format(problem, inputFolder)), Summary(problems) + ending]);

    /// <summary>As many as are told at once, with nothing in them that cannot be seen.</summary>
    public static IEnumerable<Problem> First(IReadOnlyList<Problem> problems) => problems.Take(Limits.Problems).Select(Visible.In);

    /// <summary>"3 problemen in 2 bestanden".</summary>
    public static string Summary(IReadOnlyList<Problem> problems) =>
        ProblemLabels.Count(problems.Count, problems.Select(problem => problem.Where.File).Distinct().Count())
        + (problems.Count > Limits.Problems ? ProblemLabels.OnlyFirst(Limits.Problems) : "");
}
