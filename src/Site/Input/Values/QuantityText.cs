using System.Globalization;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads a whole number or a range of two: <c>300</c> or <c>4-16</c>.</summary>
public static class QuantityText
{
    public static bool TryRead(Scalar text, string key, ProblemList problems, out (int Low, int High) range)
    {
        if (Parse(text.Text) is { } read)
        {
            range = read;
            return true;
        }

        range = default;
        problems.Add(WrongValue.Number(text, key, Nearest(text.Text)));
        return false;
    }

    private static (int Low, int High)? Parse(string text) => text.Split('-') switch
    {
        [var one] when Whole(one) is { } number => (number, number),
        [var from, var to] when Whole(from) is { } low && Whole(to) is { } high && low <= high => (low, high),
        _ => null,
    };

    /// <summary>The same digits in a notation that can be read: "1.500", "circa 300", "4 tot 16", "16-4".</summary>
    private static string? Nearest(string text)
    {
        var plain = text.Replace('–', '-').Replace(" tot ", "-", StringComparison.OrdinalIgnoreCase);
        var ends = string.Concat(plain.Where(c => char.IsAsciiDigit(c) || c == '-')).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var nearest = string.Join('-', ends.Length == 2 && Whole(ends[0]) > Whole(ends[1]) ? ends.Reverse() : ends);
        return Parse(nearest) is null || text.StartsWith('-') || text.Contains(',') ? null : nearest;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
