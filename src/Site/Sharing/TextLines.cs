namespace Site.Sharing;

/// <summary>Breaks a text into lines that fit a width: at spaces and after hyphens, and within a word only when it is wider than a line.</summary>
internal static class TextLines
{
    /// <summary>From where to where each line goes, without the spaces at its end.</summary>
    public static IReadOnlyList<Range> Of(SetText text, double size, double width)
    {
        var lines = new List<Range>();
        var (begin, end) = (0, 0);
        foreach (var next in Pieces(text.Letters).SelectMany(piece => Fitting(text, piece, size, width)))
        {
            if (end > begin && text.Width(Trimmed(text, begin, next), size) > width)
            {
                lines.Add(Trimmed(text, begin, end));
                begin = end;
            }

            end = next;
        }

        if (end > begin) lines.Add(Trimmed(text, begin, end));
        return lines;
    }

    private static Range Trimmed(SetText text, int begin, int end)
    {
        while (end > begin && text.Letters[end - 1] == ' ') end--;
        return begin..end;
    }

    /// <summary>The pieces between which a line may break; the space stays with what stands before it.</summary>
    private static IEnumerable<(int Begin, int End)> Pieces(string text)
    {
        var begin = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // A hyphen between letters; not the one of "-5" or of a dash between spaces.
            var mayBreak = text[i] == ' ' || (text[i] == '-' && i > begin && i + 1 < text.Length && char.IsLetter(text[i + 1]));
            if (!mayBreak) continue;
            yield return (begin, i + 1);
            begin = i + 1;
        }

        if (begin < text.Length) yield return (begin, text.Length);
    }

    /// <summary>The ends of the parts in which a piece fits: most often its own.</summary>
    private static IEnumerable<int> Fitting(SetText text, (int Begin, int End) piece, double size, double width)
    {
        var begin = piece.Begin;
        while (text.Width(Trimmed(text, begin, piece.End), size) > width && piece.End - begin > 1)
        {
            var end = piece.End - 1;
            while (end > begin + 1 && text.Width(begin..end, size) > width) end--;
            yield return begin = end;
        }

        yield return piece.End;
    }
}
