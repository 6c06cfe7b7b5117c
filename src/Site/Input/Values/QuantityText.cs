using System.Globalization;
using System.Text.RegularExpressions;
using Site.Input.Catalogue;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads a whole number or a range of two: <c>300</c> or <c>4-16</c>.</summary>
public static partial class QuantityText
{
    public static bool TryRead(Scalar text, string key, ProblemList problems, out (int Low, int High) range)
    {
        if (Parse(text.Text) is { } read)
        {
            range = read;
            return true;
        }

        range = default;
        problems.Add(Qualified(text.Text) is var (word, number)
            ? WrongValue.NumberWithWord(text, key, number, word) : WrongValue.Number(text, key, Nearest(text.Text)));
        return false;
    }

    private static (int Low, int High)? Parse(string text) => text.Split('-') switch
    {
        [var one] when Whole(one) is { } number => (number, number),
        [var from, var to] when Whole(from) is { } low && Whole(to) is { } high && low <= high => (low, high),
        _ => null,
    };

    /// <summary>The same number in a notation that can be read: "1.500", "4 tot 16", "16-4". What may be another number, as "40.5", is not guessed at.</summary>
    private static string? Nearest(string text)
    {
        var ends = text.Replace('–', '-').Replace(" tot ", "-", StringComparison.OrdinalIgnoreCase).Split('-', StringSplitOptions.TrimEntries)
            .Select(end => Thousands().IsMatch(end) ? end.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : end).ToList();
        if (ends is [var from, var to] && Whole(from) > Whole(to)) ends.Reverse();
        var nearest = string.Join('-', ends);
        return Parse(nearest) is null ? null : nearest;
    }

    /// <summary>The word for how exact a number is, and the number behind it: "circa 300".</summary>
    private static (string Word, string Number)? Qualified(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start <= 0) return null;
        var (said, number) = (text[..start].Trim(), text[start..]);
        var word = Choices.Qualifiers.FirstOrDefault(choice => choice.Names.Contains(said, StringComparer.OrdinalIgnoreCase))?.Word;
        number = Parse(number) is null ? Nearest(number) : number;
        return word is null || number is null ? null : (word, number);
    }

    [GeneratedRegex(@"^[0-9]{1,3}([. ][0-9]{3})+$")]
    private static partial Regex Thousands();

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
