using System.Text.RegularExpressions;

namespace Site.Problems;

/// <summary>
/// Finds the valid value that looks most like what was read: the fewest letters added, left out, replaced or swapped
/// with a neighbour (Damerau–Levenshtein). Capitals do not count, and a letter that looks like another is that one.
/// No package for this distance that is still kept up could be restored.
/// </summary>
public static partial class Nearest
{
    /// <summary>The nearest value; null when none differs by a third of its letters or less.</summary>
    public static string? To(string read, IEnumerable<string> allowed)
    {
        read = LookAlikes.Plain(read);
        return allowed
            // Every letter more is one to leave out, so a text of another length needs no counting.
            .Where(value => HasSameDigits(read, value) && Math.Abs(value.Length - read.Length) <= Math.Max(read.Length, value.Length) / 3)
            .Select(value => (Value: value, Distance: Distance(read.ToUpperInvariant(), value.ToUpperInvariant())))
            .Where(found => found.Distance <= Math.Max(read.Length, found.Value.Length) / 3)
            .OrderBy(found => found.Distance).ThenBy(found => found.Value, StringComparer.Ordinal)
            .Select(found => found.Value).FirstOrDefault();
    }

    /// <summary>A paper or mission with another number is another one, however much the rest looks like it; swapped digits are a mistake.</summary>
    private static bool HasSameDigits(string left, string right)
    {
        var (one, other) = (Digits(left), Digits(right));
        return one.Length == 0 || other.Length == 0 || one == other || right.StartsWith(left + "-", StringComparison.Ordinal);
    }

    /// <summary>The digits of all numbers, sorted; "06" is 6.</summary>
    private static string Digits(string text) => string.Concat(Numbers().Matches(text).SelectMany(number => number.Value).Order());

    [GeneratedRegex("(?!0)[0-9]+")]
    private static partial Regex Numbers();

    /// <summary>How many letters are added, left out, replaced or swapped between two words; capitals count.</summary>
    public static int Distance(string left, string right)
    {
        var costs = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) costs[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) costs[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = costs[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                costs[i, j] = Math.Min(replaced, Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    costs[i, j] = Math.Min(costs[i, j], costs[i - 2, j - 2] + 1);
            }

        return costs[left.Length, right.Length];
    }
}
