using System.Collections.Concurrent;

namespace Site.Problems;

/// <summary>Collects the problems of one reading; files may be read in parallel, so adding is safe from any thread.</summary>
public sealed class ProblemList
{
    private readonly ConcurrentBag<Problem> _problems = [];

    public bool IsEmpty => _problems.IsEmpty;

    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>All problems by file, line and column; the same problem once.</summary>
    public IReadOnlyList<Problem> Sorted() => Sort(_problems);

    /// <inheritdoc cref="Sorted" />
    public static IReadOnlyList<Problem> Sort(IEnumerable<Problem> problems) =>
        [.. problems.Distinct()
            .OrderBy(p => p.Where.File, StringComparer.Ordinal)
            .ThenBy(p => p.Where.Line).ThenBy(p => p.Where.Column)
            .ThenBy(p => p.Message, StringComparer.Ordinal).ThenBy(p => p.Read, StringComparer.Ordinal)];
}
