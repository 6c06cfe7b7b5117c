namespace Site.Listing;

/// <summary>Makes a description as short as search engines show it.</summary>
public static class Excerpt
{
    /// <summary>How many characters are shown.</summary>
    public const int Most = 160;

    /// <summary>The whole sentences at the begin that fit; of a first sentence that is too long, the words that fit.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= Most) return text;
        var sentences = Enumerable.Range(1, Most - 1).LastOrDefault(at => EndsSentence(text, at));
        return sentences > 0 ? text[..sentences] : text[..text.LastIndexOf(' ', Most - 1)].TrimEnd(',', ';', ':') + "…";
    }

    // A capital follows, so that "bijv. " ends no sentence.
    private static bool EndsSentence(string text, int end) =>
        text[end - 1] is '.' or '?' or '!' && text[end] == ' ' && end + 1 < text.Length && char.IsUpper(text[end + 1]);
}
