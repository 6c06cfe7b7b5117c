namespace Site.Sharing;

/// <summary>Breaks a text into lines that fit a width: at spaces and after hyphens, and within a word only when it is wider than a line.</summary>
internal static class TextLines
{
    public static IReadOnlyList<string> Of(string text, Face face, double size, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text).SelectMany(word => Fitting(word, face, size, width)))
        {
            if (line.Length > 0 && face.Width((line + piece).TrimEnd(' '), size) > width)
            {
                lines.Add(line.TrimEnd(' '));
                line = "";
            }
            line += piece;
        }
        if (line.Length > 0) lines.Add(line.TrimEnd(' '));
        return lines;
    }

    /// <summary>The pieces between which a line may break; the space stays with what stands before it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var begin = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // A hyphen between letters; not the one of "-5" or of a dash between spaces.
            var mayBreak = text[i] == ' ' || (text[i] == '-' && i > begin && i + 1 < text.Length && char.IsLetter(text[i + 1]));
            if (!mayBreak) continue;
            yield return text[begin..(i + 1)];
            begin = i + 1;
        }
        if (begin < text.Length) yield return text[begin..];
    }

    private static IEnumerable<string> Fitting(string word, Face face, double size, double width)
    {
        while (face.Width(word.TrimEnd(' '), size) > width && word.Length > 1)
        {
            var length = word.Length - 1;
            while (length > 1 && face.Width(word[..length], size) > width) length--;
            yield return word[..length];
            word = word[length..];
        }
        yield return word;
    }
}
