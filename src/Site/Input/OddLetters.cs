using System.Globalization;
using System.Text;

namespace Site.Input;

/// <summary>
/// Characters that no text needs and that show something else than is written: those that turn the direction of reading,
/// control characters, halves of characters, and those that Unicode gives no meaning.
/// </summary>
public static class OddLetters
{
    /// <summary>The first of them from a place on, and where it stands; null when there is none.</summary>
    public static (int At, int Code)? First(string text, int from = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = from; at < text.Length; at++)
        {
            // Nearly everything is plain, and passing over that takes next to no time.
            var plain = text.AsSpan(at).IndexOfAnyExceptInRange(' ', '~');
            if (plain < 0) return null;
            at += plain;
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            if (!isWhole || IsOdd(rune.Value)) return (at, isWhole ? rune.Value : text[at]);
            if (!rune.IsBmp) at++;
        }

        return null;
    }

    /// <summary>How Unicode calls a character that cannot be shown: U+202E.</summary>
    public static string Named(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");

    /// <summary>Whether the character with this number is one of them, or none at all.</summary>
    public static bool IsOdd(int code) => code switch
    {
        '\n' or '\t' => false,
        // Turns the direction of reading until further notice, and with it whole sentences.
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        // Line ends that only some programs know, what a program writes for a letter that it lost, and what is no letter in XML.
        0x2028 or 0x2029 or 0xFFFD or 0xFFFE or 0xFFFF => true,
        _ => !Rune.IsValid(code) || Rune.GetUnicodeCategory(new Rune(code)) is UnicodeCategory.Control or UnicodeCategory.PrivateUse,
    };
}
