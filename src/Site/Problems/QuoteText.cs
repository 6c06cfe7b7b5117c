using System.Globalization;
using System.Text;

namespace Site.Problems;

/// <summary>
/// A quoted line with a pointer under the meant part, as compilers show it. It stands right in a terminal:
/// tabs become spaces, wide characters count for two and combining ones for none; what nobody sees is named.
/// A long line is cut around the part.
/// </summary>
public static class QuoteText
{
    private const int _widest = 100;
    private const int _before = 30;
    private const int _tab = 4;

    /// <summary>The line with its number, and the pointer below; nothing when there is no quote.</summary>
    public static IReadOnlyList<string> Lines(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Quote is not { } quote) return [];
        var number = problem.Where.Line.ToString(CultureInfo.InvariantCulture);
        var (line, pointer) = Shown(quote);
        return [$"{number} | {line}", $"{new string(' ', number.Length)} | {pointer}"];
    }

    private static (string Line, string Pointer) Shown(Quote quote)
    {
        // Of a very long line only what lies near is looked at.
        var (near, far) = (Math.Max(0, quote.Start - (4 * _widest)), Math.Min(quote.Line.Length, quote.Start + (4 * _widest)));
        var cells = Cells(quote.Line[near..far]);
        var start = quote.Start - near;
        var first = cells.FindLastIndex(cell => cell.At <= start);
        if (quote.Start >= quote.Line.Length || first < 0) first = cells.Count;
        var count = Math.Max(1, cells.Skip(first).Count(cell => cell.At < start + quote.Length));
        var total = cells.Sum(cell => cell.Width);
        var from = total <= _widest ? 0 : Math.Max(0, first - _before);
        var until = from;
        for (var width = 0; until < cells.Count && width + cells[until].Width <= _widest; until++) width += cells[until].Width;

        var cut = from > 0 || near > 0;
        var line = new StringBuilder(cut ? "…" : "").AppendJoin("", cells[from..until].Select(cell => cell.Text));
        var indent = (cut ? 1 : 0) + cells[from..Math.Min(first, until)].Sum(cell => cell.Width);
        var marked = cells[Math.Min(first, until)..Math.Min(first + count, until)].Sum(cell => cell.Width);
        return (line.Append(until < cells.Count || far < quote.Line.Length ? "…" : "").ToString().TrimEnd(), new string(' ', indent) + new string('^', Math.Max(1, marked)));
    }

    /// <summary>What a reader sees as one character: where it begins, how it is shown, and in how many columns.</summary>
    private static List<(int At, string Text, int Width)> Cells(string line)
    {
        var cells = new List<(int, string, int)>();
        for (var at = 0; at < line.Length;)
        {
            var text = StringInfo.GetNextTextElement(line, at);
            cells.Add(text == "\t" ? (at, new string(' ', _tab), _tab) : Cell(at, text));
            at += text.Length;
        }

        return cells;
    }

    private static (int At, string Text, int Width) Cell(int at, string text)
    {
        if (Visible.Of(text) is var shown && shown != text) return (at, shown, shown.Length);
        var rune = Rune.TryGetRuneAt(text, 0, out var found) ? found : Rune.ReplacementChar;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => (at, "", 0),
            _ => (at, text, IsWide(rune.Value) ? 2 : 1),
        };
    }

    /// <summary>East Asian scripts and emoji (Unicode's East Asian Width: wide and full width).</summary>
    private static bool IsWide(int rune) => rune
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F300 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);
}
