using Site.Input.Values;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input.Embargo;

/// <summary>A text without what is not public yet: its lines, and for each the line of the file it was.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lines">The number of each line in the text it was taken from, from 0.</param>
public sealed record Passages(string Text, IReadOnlyList<int> Lines)
{
    /// <summary>Opens a passage that the preview shows and marks; what stands behind it is its moment.</summary>
    public const string Shown = ":::" + _name + " ";

    private const string _name = "embargo";

    /// <summary>
    /// Takes away the lines that are not public yet and those that open and close a passage: as if nobody had written them.
    /// Where everything is shown, passages to come stay between their lines.
    /// </summary>
    public static Passages Of(string text, int offset, Reading reading)
    {
        if (!text.Contains(":::", StringComparison.Ordinal)) return new Passages(text, [.. Enumerable.Range(0, text.Count(c => c == '\n') + 1)]);
        var (lines, kept) = (text.Split('\n'), new List<(string Text, int Number)>());
        (int Line, DateTimeOffset? ToCome)? open = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, where) = (lines[i].Trim(), new InputPlace(reading.File, i + offset + 1, 1));
            if (!line.StartsWith(":::", StringComparison.Ordinal))
            {
                if (open is null || !reading.View.Hides(open.Value.ToCome)) kept.Add((lines[i], i));
                continue;
            }

            var shown = open?.ToCome is not null && reading.View.ShowsAll ? ":::" : null;
            if (line.Trim(':').Length > 0)
            {
                if (open is { } unclosed) reading.Problems.Add(NotClosed(unclosed.Line));
                open = (i, Moment(line, lines, i, where, reading));
                if (open?.ToCome is { } moment && reading.View.ShowsAll) shown = Shown + MomentText.Of(moment);
            }
            else
            {
                if (open is null) reading.Problems.Add(WrongEmbargo.NotOpened(where));
                open = null;
            }

            if (shown is not null) kept.Add((shown, i));
        }

        if (open is { } last) reading.Problems.Add(NotClosed(last.Line));
        return new Passages(string.Join('\n', kept.Select(line => line.Text)), [.. kept.Select(line => line.Number)]);

        Problem NotClosed(int line) => WrongEmbargo.NotClosed(new InputPlace(reading.File, line + offset + 1, 1), lines[line].Trim());
    }

    /// <summary>The lines that follow each other in the file, together, with the number of the first of them.</summary>
    public IEnumerable<(int Line, string Text)> Stretches()
    {
        var lines = Text.Split('\n');
        for (var (from, until) = (0, 1); from < Lines.Count; from = until++)
        {
            while (until < Lines.Count && Lines[until] == Lines[until - 1] + 1) until++;
            yield return (Lines[from], string.Join('\n', lines[from..until]));
        }
    }

    /// <summary>The moment to come of the passage that a line opens.</summary>
    private static DateTimeOffset? Moment(string line, string[] lines, int at, InputPlace where, Reading reading)
    {
        var words = line.TrimStart(':').Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        if (words[0] != _name) reading.Problems.Add(WrongEmbargo.UnknownBlock(where, line, Nearest.To(words[0], [_name]) is null ? null : Shown + words.ElementAtOrDefault(1)));
        else if (words.Length == 1) reading.Problems.Add(WrongEmbargo.NoMoment(where, line));
        if (words is not [_name, var moment]) return null;
        var start = lines.ElementAtOrDefault(at + 1)?.Trim() ?? "";
        var what = Nouns.ThisPassage(start.Length > 40 ? start[..40].TrimEnd() + "…" : start);
        return PublicFrom.Own(new Scalar(moment, where with { Column = 1 + lines[at].IndexOf(moment, StringComparison.Ordinal) }), what, reading);
    }
}
