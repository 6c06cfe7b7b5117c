using System.Text;
using CsvHelper;
using Site.Model;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>A CSV file as rows of named cells. Both kinds that Dutch staff save are read: commas and semicolons.</summary>
/// <param name="Rows">The rows that have the right cells.</param>
/// <param name="IsWhole">Whether these are all rows of the file.</param>
public sealed record CsvTable(IReadOnlyList<CsvRow> Rows, bool IsWhole)
{
    /// <summary>The column that every file may have: when the row becomes public.</summary>
    public const string Publish = "publish";

    private static readonly CsvTable _unread = new([], false);
    private static readonly char[] _separators = [',', ';', '\t'];

    /// <summary>The columns with citations: what a row claims rests on them.</summary>
    public static IReadOnlyList<string> SourceColumns { get; } = ["source", "otherSource"];

    /// <summary>The rows that are not public yet; they are not among the others.</summary>
    public IReadOnlyList<CsvRow> Hidden { get; init; } = [];

    /// <summary>The rows; a wrong header gives problems and no rows, a wrong row a problem and the other rows.</summary>
    public static CsvTable Read(InputFolder folder, string path, IReadOnlyList<string> columns, Reading reading)
    {
        if (!folder.Files.TryGetValue(path, out var file))
        {
            reading.Problems.Add(WrongFile.Missing(path));
            return _unread;
        }

        reading = reading with { File = path };
        var broken = new List<int>();
        using var csv = CsvReader.FromText(MergeMarkers.Settle(file, reading.Problems).Text, Options(file.Text, columns, broken));
        if (csv.Read()) return Read(csv, columns, broken, reading);
        reading.Problems.Add(WrongFile.Empty(path, string.Join(',', columns)));
        return _unread;
    }

    private static CsvTable Read(CsvReader csv, IReadOnlyList<string> columns, List<int> broken, Reading reading)
    {
        var header = Cells(csv, reading.File);
        if (broken.Contains(header[0].Where.Line))
        {
            reading.Problems.Add(WrongFile.BadQuotes(header[0].Where, header[0].Text));
            return _unread;
        }

        if (!HeaderIsRight(header, columns, reading)) return _unread;
        var (rows, isWhole) = (new List<CsvRow>(), true);
        while (csv.Read())
        {
            var cells = Cells(csv, reading.File);
            if (cells.All(cell => cell.IsEmpty)) continue;
            if (Row(cells, header, broken, reading) is { } row) rows.Add(row.Dated());
            else isWhole = false;
        }

        var hidden = rows.ToLookup(row => reading.View.Hides(row.Embargo));
        return new CsvTable([.. hidden[false]], isWhole) { Hidden = [.. hidden[true]] };
    }

    private static CsvReaderOptions Options(string text, IReadOnlyList<string> columns, List<int> broken) => new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        Separator = Header(text, columns).Separator,
        OnMalformedRecord = record => broken.Add((int)record.LineNumber),
    };

    /// <summary>What stands between the cells, and the names in the first row.</summary>
    public static (char Separator, IReadOnlyList<string> Names) Header(string text, IReadOnlyList<string> columns)
    {
        var line = text.TrimStart('\n').Split('\n')[0];
        IEnumerable<string> Names(char separator) => line.Split(separator).Select(cell => cell.Trim('"', ' '));
        var separator = _separators.MaxBy(s => Names(s).Count(columns.Contains));
        return (separator, [.. Names(separator)]);
    }

    private static bool HeaderIsRight(List<Scalar> header, IReadOnlyList<string> columns, Reading reading)
    {
        var names = header.Select(cell => cell.Text).ToList();
        foreach (var unknown in header.Where(cell => !columns.Contains(cell.Text) && cell.Text != Publish))
            reading.Problems.Add(Wrong.UnknownColumn(unknown, columns.Except(names)));
        foreach (var missing in columns.Except(names))
            reading.Problems.Add(Wrong.MissingColumn(header[0].Where, missing));
        foreach (var twice in header.Where(cell => cell != header.First(same => same.Text == cell.Text)))
            reading.Problems.Add(Wrong.SameColumn(twice));
        return names.Distinct().Count() == names.Count
            && names.Where(name => name != Publish).Order(StringComparer.Ordinal).SequenceEqual(columns.Order(StringComparer.Ordinal));
    }

    private static CsvRow? Row(List<Scalar> cells, List<Scalar> header, List<int> broken, Reading reading)
    {
        var where = cells[0].Where with { Column = 0 };
        var start = string.Join(", ", cells.Take(2).Select(cell => cell.Text));
        if (broken.Contains(where.Line)) reading.Problems.Add(WrongFile.BadQuotes(where, start));
        else if (cells.Count != header.Count) reading.Problems.Add(WrongFile.CellCount(where, start, cells.Count, header.Count));
        else return new CsvRow(header.Zip(cells).ToDictionary(pair => pair.First.Text, pair => pair.Second), where, reading);
        return null;
    }

    /// <summary>The cells of the current row; one with line ends in it moves the next to a later line.</summary>
    private static List<Scalar> Cells(CsvReader csv, string file)
    {
        var cells = new List<Scalar>();
        var (line, column) = ((int)csv.LineNumber, 1);
        for (var i = 0; i < csv.FieldCount; i++)
        {
            cells.Add(new Scalar(csv.GetString(i).Trim(), new InputPlace(file, line, column)));
            var raw = Encoding.UTF8.GetString(csv.GetRawSpan(i));
            line += raw.Count(c => c == '\n');
            var lastLine = raw.LastIndexOf('\n');
            column = lastLine < 0 ? column + raw.Length + 1 : raw.Length - lastLine + 1;
        }

        return cells;
    }
}
