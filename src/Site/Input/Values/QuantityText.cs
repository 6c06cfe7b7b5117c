using System.Globalization;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads a whole number or a range of two: <c>300</c> or <c>4-16</c>.</summary>
public static class QuantityText
{
    public static bool TryRead(Scalar text, string key, ProblemList problems, out (int Low, int High) range)
    {
        range = default;
        var ends = text.Text.Split('-');
        if (ends.Length <= 2 && Whole(ends[0]) is { } low && Whole(ends[^1]) is { } high && low <= high)
        {
            range = (low, high);
            return true;
        }

        problems.Add(WrongValue.Number(text, key));
        return false;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
