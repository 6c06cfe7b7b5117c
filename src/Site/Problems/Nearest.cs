namespace Site.Problems;

/// <summary>The valid value that looks most like what was read.</summary>
public static class Nearest
{
    /// <summary>The nearest of the candidates, or null when none looks like it.</summary>
    public static string? To(string read, IEnumerable<string> candidates)
    {
        var limit = Math.Max(2, read.Length / 3);
        return candidates
            .Select(candidate => (candidate, distance: Distance(Fold(read), Fold(candidate))))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    private static string Fold(string text) => text.Trim().ToLowerInvariant();

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
