using System.Buffers;

namespace Site.Checks.Leaks;

/// <summary>Phrases to look for in much text at once; each counts only as whole words, with its own capitals.</summary>
public sealed class Needles
{
    private readonly SearchValues<string> _any;
    private readonly ILookup<char, string> _byFirst;

    private Needles(IReadOnlyCollection<string> phrases)
    {
        _any = SearchValues.Create([.. phrases], StringComparison.Ordinal);
        _byFirst = phrases.ToLookup(phrase => phrase[0]);
    }

    public static Needles Of(IEnumerable<string> phrases) => new(phrases.ToHashSet(StringComparer.Ordinal));

    /// <summary>Those that none of these texts holds.</summary>
    public Needles Without(IEnumerable<string> texts)
    {
        var found = In(string.Join('\n', texts.Select(Phrases.Plain))).ToHashSet(StringComparer.Ordinal);
        return Of(_byFirst.SelectMany(same => same).Where(phrase => !found.Contains(phrase)));
    }

    /// <summary>The first one in a text; null when there is none.</summary>
    public string? FirstIn(string text) => In(text).FirstOrDefault();

    private IEnumerable<string> In(string text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
            foreach (var phrase in _byFirst[text[at]])
                if (IsAt(text, at, phrase)) yield return phrase;
    }

    private int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(_any);
        return found < 0 ? -1 : from + found;
    }

    private static bool IsAt(string text, int at, string phrase) =>
        string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0
        && !(char.IsLetterOrDigit(phrase[0]) && at > 0 && char.IsLetterOrDigit(text[at - 1]))
        && !(char.IsLetterOrDigit(phrase[^1]) && at + phrase.Length < text.Length && char.IsLetterOrDigit(text[at + phrase.Length]));
}
