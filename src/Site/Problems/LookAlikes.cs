using System.Globalization;
using System.Text;

namespace Site.Problems;

/// <summary>Where a letter comes from that looks like one of ours.</summary>
public enum LetterKind
{
    /// <summary>A letter of Russian, Ukrainian or Bulgarian.</summary>
    Cyrillic,

    /// <summary>A letter of Greek.</summary>
    Greek,

    /// <summary>A letter as wide as a Chinese one.</summary>
    Wide,

    /// <summary>One character for two or three letters, as printers make them.</summary>
    Ligature,

    /// <summary>A letter of any other script.</summary>
    Other,
}

/// <summary>A letter that is not what it looks like.</summary>
/// <param name="Text">The letter.</param>
/// <param name="Code">Its number.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Plain">What it looks like; null when nothing.</param>
public sealed record LookAlike(string Text, int Code, LetterKind Kind, string? Plain);

/// <summary>
/// Letters of other scripts in a name, which nobody sees and no program takes for the same: "unifil" with a Cyrillic i.
/// Those of Cyrillic and Greek come from Unicode's list of confusables.
/// </summary>
public static class LookAlikes
{
    private const int _lastOfPlainLatin = 0x24F;
    private const int _wideToPlain = 0xFEE0;

    // Each with the letter it looks like.
    private const string _pairs =
        "\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04BBh\u0501d\u051Bq\u051Dw\u04CFl"
        + "\u0410A\u0412B\u0415E\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0423Y\u0425X\u0406I\u0408J\u0405S"
        + "\u03B1a\u03B9i\u03BAk\u03BDv\u03BFo\u03C1p\u03C5u\u03C7x"
        + "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X";

    private static readonly string[] _ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

    private static readonly Dictionary<int, string> _plain = _pairs.Chunk(2).ToDictionary(pair => (int)pair[0], pair => pair[1].ToString());

    /// <summary>The text with our own letters for those that only look like them.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => PlainOf(rune.Value) ?? rune.ToString()));
    }

    /// <summary>
    /// The odd letters in the words that also have plain ones, each once; with <paramref name="isName"/> in every word,
    /// since what is known by a name has plain letters alone.
    /// </summary>
    public static IReadOnlyList<LookAlike> In(string text, bool isName)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text) ? [] : [.. Words(text).Where(word => isName || word.Exists(IsAscii)).SelectMany(word => word.Where(IsOdd))
            .Distinct().Select(rune => new LookAlike(rune.ToString(), rune.Value, KindOf(rune.Value), PlainOf(rune.Value)))];
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', (char)_lastOfPlainLatin);

    private static IEnumerable<List<Rune>> Words(string text)
    {
        var word = new List<Rune>();
        foreach (var rune in text.EnumerateRunes())
        {
            // An accent belongs to its letter.
            if (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) word.Add(rune);
            else if (word.Count > 0)
            {
                yield return word;
                word = [];
            }
        }

        if (word.Count > 0) yield return word;
    }

    private static bool IsAscii(Rune rune) => rune.IsAscii;

    // Further Latin, as of Vietnamese, and signs such as an apostrophe that counts as a letter, look like what they are.
    private static bool IsOdd(Rune rune) => rune.Value > _lastOfPlainLatin && Rune.IsLetter(rune)
        && rune.Value is not ((>= 0x02B0 and <= 0x02FF) or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA720 and <= 0xA7FF));

    private static string? PlainOf(int code) => code switch
    {
        >= 0xFF01 and <= 0xFF5E => ((char)(code - _wideToPlain)).ToString(),
        >= 0xFB00 and <= 0xFB04 => _ligatures[code - 0xFB00],
        _ => _plain.GetValueOrDefault(code),
    };

    private static LetterKind KindOf(int code) => code switch
    {
        (>= 0x0400 and <= 0x052F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0xA640 and <= 0xA69F) => LetterKind.Cyrillic,
        (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF) => LetterKind.Greek,
        >= 0xFF01 and <= 0xFF5E => LetterKind.Wide,
        >= 0xFB00 and <= 0xFB06 => LetterKind.Ligature,
        _ => LetterKind.Other,
    };
}
