using System.Text;
using Site.Input;
using Site.Input.Csv;

namespace Site.Authoring;

/// <summary>
/// Adds a row to a CSV file as it was saved: its separator, encoding, line ends and order of columns.
/// What was there stays byte for byte.
/// </summary>
internal static class CsvRowText
{
    /// <summary>The file with the row; throws <see cref="LetterException"/> when its encoding lacks a letter.</summary>
    public static byte[] Append(byte[] file, IReadOnlyList<string> columns, IReadOnlyDictionary<string, string> cells)
    {
        var encoding = InputFile.EncodingOf(file);
        var text = encoding.GetString(file).TrimStart('\uFEFF');
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : text.Contains('\n') || !text.Contains('\r') ? "\n" : "\r";
        var row = Row(InputFile.Decode("", file).Text, columns, cells);
        var start = text.Length == 0 || text[^1] is '\n' or '\r' ? "" : end;
        try
        {
            return [.. file, .. encoding.GetBytes(start + row + end)];
        }
        catch (EncoderFallbackException error)
        {
            throw new LetterException(error.CharUnknown == '\0' ? $"{error.CharUnknownHigh}{error.CharUnknownLow}" : error.CharUnknown.ToString(), error);
        }
    }

    /// <summary>The row alone, for a file that begins with this text.</summary>
    public static string Row(string text, IReadOnlyList<string> columns, IReadOnlyDictionary<string, string> cells)
    {
        var (separator, names) = CsvTable.Header(text, columns);
        return string.Join(separator, names.Select(name => Cell(cells.GetValueOrDefault(name, ""), separator)));
    }

    private static string Cell(string text, char separator)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Contains(separator) || line.Contains('"') ? "\"" + line.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : line;
    }
}

/// <summary>The encoding of a file does not have this letter.</summary>
internal sealed class LetterException : Exception
{
    public LetterException() { }

    public LetterException(string letter) : base(letter) { }

    public LetterException(string letter, Exception inner) : base(letter, inner) { }
}
