using System.Text;

namespace Site.Checks.Leaks;

/// <summary>What to look for in a text: the whole of a short one, every five words in a row of a longer one.</summary>
public static class Phrases
{
    private const int _words = 5;
    private const int _letters = 3;
    private const int _digits = 4;

    public static IReadOnlySet<string> In(IEnumerable<string> texts) => texts.SelectMany(In).Where(IsTelling).ToHashSet(StringComparer.Ordinal);

    /// <summary>The text with one plain space for all white space in a row.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        return plain.ToString();
    }

    private static IEnumerable<string> In(string text)
    {
        var words = Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= _words
            ? [string.Join(' ', words)]
            : Enumerable.Range(0, words.Length - _words + 1).Select(at => string.Join(' ', words.Skip(at).Take(_words)));
    }

    /// <summary>A few letters, or a number that could be any number, tell nothing.</summary>
    private static bool IsTelling(string phrase) =>
        phrase.Any(char.IsLetter) ? phrase.Length >= _letters
        : phrase.Count(char.IsAsciiDigit) is var digits && digits >= _digits && (digits > _digits || phrase.Length > digits);
}
