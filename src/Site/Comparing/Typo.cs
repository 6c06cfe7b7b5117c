using Site.Model.Missions;
using Site.Problems;

namespace Site.Comparing;

/// <summary>
/// Tells a mended typing mistake in a legal basis or mandate from another legal basis. Strict: when in doubt it is no typing
/// mistake. A short word, a number or a word with another beginning may change what is said ("een" and "geen").
/// </summary>
internal static class Typo
{
    private const int ShortestWord = 6;

    public static bool Is(DataFact before, DataFact after)
    {
        if (before.Name is not (FactName.LegalBasis or FactName.InternationalMandate or FactName.NationalFramework)) return false;
        var (old, now) = (Words(before.Label), Words(after.Label));
        return old.Length == now.Length && old.Zip(now).All(pair => pair.First == pair.Second || IsMended(pair.First, pair.Second));
    }

    private static bool IsMended(string old, string now) =>
        Math.Min(old.Length, now.Length) >= ShortestWord && old[0] == now[0]
        && !old.Concat(now).Any(char.IsDigit) && Nearest.Distance(old, now) == 1;

    /// <summary>Capitals and punctuation say nothing else.</summary>
    private static string[] Words(string text) =>
        [.. text.ToUpperInvariant().Split(' ').Select(word => word.Trim('.', ',', ';', ':', '“', '”', '(', ')'))];
}
