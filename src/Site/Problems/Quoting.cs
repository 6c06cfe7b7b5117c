using Site.Input;
using Site.Model;

namespace Site.Problems;

/// <summary>
/// Gives problems the line they speak of, from the folder as it was read: on disk the file may have changed since.
/// A problem that names a text file but no line gets the line where what was read stands, or the first.
/// </summary>
public static class Quoting
{
    /// <summary>The problems, in the same order unless one of them got its line here.</summary>
    public static IReadOnlyList<Problem> In(InputFolder folder, IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var lines = folder.Texts.ToDictionary(file => file.Path, file => file.Text.Split('\n'), StringComparer.Ordinal);
        return ProblemList.Sort(problems.Select(problem =>
            !lines.TryGetValue(problem.Where.File, out var text) ? problem
            : problem.Where.Line > 0 ? Quoted(problem, text) : Placed(problem, text)));
    }

    private static Problem Placed(Problem problem, string[] lines)
    {
        InputPlace At(int line) => new(problem.Where.File, line + 1);
        var found = problem.Read is { Length: > 0 } read
            ? Array.FindIndex(lines, line => line.Contains(read, StringComparison.Ordinal)) : -1;
        return found < 0 ? problem with { Where = At(0) } : Quoted(problem with { Where = At(found) }, lines);
    }

    private static Problem Quoted(Problem problem, string[] lines)
    {
        var where = problem.Where;
        var line = lines[Math.Min(where.Line, lines.Length) - 1];
        // A problem with a file's name has no line to show.
        if (line.AsSpan().Trim().IsEmpty || (where.Column == 0 && line.TrimEnd() == "---")) return problem;
        var from = Math.Clamp(where.Column - 1, 0, line.Length);
        var read = problem.Read is null or "" ? -1 : line.IndexOf(problem.Read.Split('\n')[0], Math.Max(0, from - 1), StringComparison.Ordinal);
        if (read >= 0)
            return problem with { Quote = new Quote(line, read, problem.Read!.Split('\n')[0].Length), Where = where with { Column = read + 1 } };
        var start = line.Length - line.AsSpan().TrimStart().Length;
        return problem with
        {
            Quote = where.Column > 0 ? new Quote(line, from, Math.Max(1, WordLength(line.AsSpan(from)))) : new Quote(line, start, line.AsSpan().Trim().Length),
        };
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] == '-')) length++;
        return length;
    }
}
