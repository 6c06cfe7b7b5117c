using System.Text;
using Site.Input;
using Site.Input.Csv;

namespace Site.Authoring;

/// <summary>Adds an empty column at the end of a CSV file as it was saved: its separator, encoding and line ends.</summary>
internal static class CsvColumnText
{
    /// <summary>The file with the column; the same file when it has one of that name.</summary>
    public static byte[] Append(byte[] file, IReadOnlyList<string> columns, string name)
    {
        var decoded = InputFile.Decode("", file).Text;
        var (separator, names) = CsvTable.Header(decoded, columns);
        if (names.Contains(name)) return file;
        var encoding = InputFile.EncodingOf(file);
        var text = encoding.GetString(file);
        var header = decoded == CsvHeader.WithoutSeparatorLine(decoded, out _) ? 0 : 1;
        var longer = new StringBuilder();
        var from = 0;
        foreach (var (number, end) in RowEnds(text, separator).Index())
        {
            longer.Append(text, from, end - from).Append(number < header ? "" : separator.ToString()).Append(number == header ? name : "");
            from = end;
        }

        return encoding.GetBytes(longer.Append(text, from, text.Length - from).ToString());
    }

    /// <summary>Where each row that is not empty ends; a line end within quotes ends none.</summary>
    private static IEnumerable<int> RowEnds(string text, char separator)
    {
        var (start, isQuoted, at) = (0, false, 0);
        for (; at < text.Length; at++)
        {
            var begins = at == start || text[at - 1] == separator || text[at - 1] == '\uFEFF';
            if (text[at] == '"' && (isQuoted || begins)) isQuoted = !isQuoted;
            if (isQuoted || text[at] is not ('\r' or '\n')) continue;
            if (at > start) yield return at;
            start = at + 1;
        }

        if (at > start) yield return at;
    }
}
