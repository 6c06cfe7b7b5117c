using System.Globalization;
using System.Text;
using Site.Input;

namespace Site.Problems;

/// <summary>
/// Text as it is told: a character that nobody sees, or that turns the direction of reading, is named instead,
/// as in <c>ab&lt;U+202E&gt;cd</c>. Else a message would show something else than what was read.
/// </summary>
public static class Visible
{
    private const int _joiner = 0x200D;

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var (code, length) = isWhole ? (rune.Value, rune.Utf16SequenceLength) : (text[at], 1);
            shown.Append(IsSeen(code, text.AsSpan(at + length)) ? text.AsSpan(at, length) : Named(code));
            at += length;
        }

        return shown.ToString();
    }

    /// <summary>A name of a file or folder: an end of a line is no such thing there.</summary>
    public static string Name(string path) =>
        "\n\r\t".Aggregate(Of(path), (name, sign) => name.Replace($"{sign}", Named(sign), StringComparison.Ordinal));

    /// <summary>A problem of which every word can be seen; its place and its line are told by <see cref="ProblemText"/> and <see cref="QuoteText"/>.</summary>
    public static Problem In(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem with
        {
            Message = Of(problem.Message),
            Mend = Of(problem.Mend),
            Read = problem.Read is { } read ? Of(read) : null,
            Allowed = problem.Allowed is { } allowed ? Of(allowed) : null,
            Nearest = problem.Nearest is { } nearest ? Of(nearest) : null,
        };
    }

    private static string Named(int code) => $"<{OddLetters.Named(code)}>";

    private static bool IsSeen(int code, ReadOnlySpan<char> after) => code switch
    {
        '\r' => after is ['\n', ..],
        // It makes one picture of two, as of a woman and a fire engine.
        _joiner => Rune.DecodeFromUtf16(after, out var next, out _) is System.Buffers.OperationStatus.Done && Rune.GetUnicodeCategory(next) is UnicodeCategory.OtherSymbol,
        // Letters of Korean and of Braille that are blank, and a mark that is none.
        0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0 => false,
        _ => !OddLetters.IsOdd(code) && Rune.GetUnicodeCategory(new Rune(code)) is not UnicodeCategory.Format,
    };
}
