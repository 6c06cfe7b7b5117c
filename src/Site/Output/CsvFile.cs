using System.Globalization;
using CsvHelper;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>
/// A CSV file to download: after RFC 4180, so with commas and CRLF; UTF-8 without a byte order mark; numbers with a point;
/// text that a spreadsheet would take for a formula made harmless with an apostrophe.
/// </summary>
public static class CsvFile
{
    private static readonly CsvWriterOptions _form = new()
    {
        FormatProvider = CultureInfo.InvariantCulture,
        Injection = CsvInjection.Escape,
        NewLine = "\r\n",
    };

    public static OutputFile Of<T>(
        SitePath path, IReadOnlyList<string> header, IEnumerable<T> rows, Action<CsvWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(write);
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, _form, leaveOpen: true))
        {
            csv.WriteRecord([.. header]);
            foreach (var row in rows)
            {
                write(csv, row);
                csv.EndRecord();
            }
        }

        return new OutputFile(path, bytes.ToArray());
    }
}
