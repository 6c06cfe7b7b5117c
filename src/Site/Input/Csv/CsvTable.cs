using CsvHelper;
using Site.Model;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>A CSV file as rows of named cells. Both kinds that Dutch staff save are read: commas and semicolons.</summary>
public static class CsvTable
{
    private static readonly char[] _separators = [',', ';', '\t'];

    /// <summary>The rows; a wrong header gives problems and no rows, a wrong row a problem and the other rows.</summary>
    public static IReadOnlyList<CsvRow> Read(InputFile? file, IReadOnlyList<string> columns, Reading reading)
    {
        if (file is null) reading.Problems.Add(WrongFile.Missing(reading.File));
        if (file is null) return [];
        using var csv = CsvReader.FromText(file.Text, Options(file.Text, columns, reading));
        if (!csv.Read())
        {
            reading.Problems.Add(WrongFile.Empty(reading.File));
            return [];
        }

        var header = csv.Current.ToArray().Select(cell => cell.Trim()).ToList();
        return HeaderIsRight(header, columns, reading) ? [.. Rows(csv, header, reading)] : [];
    }

    private static CsvReaderOptions Options(string text, IReadOnlyList<string> columns, Reading reading)
    {
        var header = text.Split('\n')[0];
        return new CsvReaderOptions
        {
            HasHeader = false,
            TrackLineNumbers = true,
            Separator = _separators.MaxBy(s => header.Split(s).Select(cell => cell.Trim('"', ' ')).Count(columns.Contains)),
            OnMalformedRecord = record => reading.Problems.Add(
                WrongFile.BadQuotes(new InputPlace(reading.File, (int)record.LineNumber), record.RawRecord.Split('\n')[0])),
        };
    }

    private static bool HeaderIsRight(List<string> header, IReadOnlyList<string> columns, Reading reading)
    {
        var where = new InputPlace(reading.File, 1);
        foreach (var unknown in header.Except(columns)) reading.Problems.Add(Wrong.UnknownColumn(where, unknown, columns));
        foreach (var missing in columns.Except(header)) reading.Problems.Add(Wrong.MissingColumn(where, missing));
        foreach (var twice in header.GroupBy(name => name).Where(group => group.Count() > 1))
            reading.Problems.Add(Wrong.SameId(new Scalar(twice.Key, where), "De kolom", where));
        return header.Order().SequenceEqual(columns.Order());
    }

    private static IEnumerable<CsvRow> Rows(CsvReader csv, List<string> header, Reading reading)
    {
        while (csv.Read())
        {
            var where = new InputPlace(reading.File, (int)csv.LineNumber);
            var cells = csv.Current.ToArray();
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (cells.Length == header.Count) yield return new CsvRow(header, cells, where, reading);
            else reading.Problems.Add(WrongFile.CellCount(where, string.Join(", ", cells.Take(3)), cells.Length, header.Count));
        }
    }
}
