using System.Globalization;
using System.Text;

namespace Site.Listing;

/// <summary>Alphabetical order for Dutch readers: case and diacritics do not count, and no machine's culture does.</summary>
public sealed class DutchOrder : IComparer<string>
{
    private const string NoLetter = "0–9";

    public static DutchOrder Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        var byLetters = string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));
        return byLetters != 0 ? byLetters : string.CompareOrdinal(x, y);
    }

    /// <summary>The text in capitals without diacritics: "Één" is "EEN".</summary>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text)) return text.ToUpperInvariant();
        var letters = text.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).ToUpperInvariant();
    }

    /// <summary>The letter a text is listed under; what begins with none stands together.</summary>
    public static string Initial(string text) =>
        Key(text) is [var first and >= 'A' and <= 'Z', ..] ? first.ToString() : NoLetter;
}
