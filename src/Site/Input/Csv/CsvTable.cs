using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>A CSV file as rows of named cells. Both kinds that Dutch staff save are read: commas and semicolons.</summary>
/// <param name="Rows">The rows that have the right cells.</param>
/// <param name="IsWhole">Whether these are all rows of the file.</param>
public sealed partial record CsvTable(IReadOnlyList<CsvRow> Rows, bool IsWhole)
{
    private static readonly CsvTable _unread = new([], false);

    /// <summary>The columns with citations: what a row claims rests on them.</summary>
    public static IReadOnlyList<string> SourceColumns { get; } = ["source", "otherSource"];

    /// <summary>The rows that are not public yet; they are not among the others.</summary>
    public IReadOnlyList<CsvRow> Hidden { get; init; } = [];

    /// <summary>The rows that go at some moment, and are no longer among the others.</summary>
    public IReadOnlyList<CsvRow> Gone { get; init; } = [];

    /// <summary>The rows; a wrong header gives problems and no rows, a wrong row a problem and the other rows.</summary>
    public static CsvTable Read(InputFolder folder, string path, IReadOnlyList<string> columns, Reading reading)
    {
        if (!folder.Files.TryGetValue(path, out var file))
        {
            if (!folder.Refused.ContainsKey(path)) reading.Problems.Add(WrongFile.Missing(path));
            return _unread;
        }

        reading = reading with { File = path };
        var broken = new List<int>();
        var text = CsvHeader.WithoutSeparatorLine(MergeMarkers.Settle(file, reading.Problems).Text, out var separator);
        var between = separator ?? CsvHeader.Separator(text, columns);
        using var csv = CsvReader.FromText(text, Options(between, broken));
        if (csv.Read()) return Read(csv, columns, between, broken, reading);
        reading.Problems.Add(WrongFile.Empty(path, string.Join(',', columns)));
        return _unread;
    }

    private static CsvTable Read(CsvReader csv, IReadOnlyList<string> columns, char separator, List<int> broken, Reading reading)
    {
        var cells = Cells(csv, reading.File);
        var header = CsvHeader.WithoutEmptyEnd(cells);
        if (broken.Contains(header[0].Where.Line))
        {
            reading.Problems.Add(WrongFile.BadQuotes(header[0].Where, 1, header[0].Text, separator));
            return _unread;
        }

        if (CsvHeader.SeparatorWithin(header, columns.Count) is { } within)
        {
            reading.Problems.Add(WrongFile.RowsInOneCell(header[0].Where, within));
            return _unread;
        }

        if (!CsvHeader.IsRight(header, columns, reading)) return _unread;
        // A line end within a cell begins a new line, but no new row.
        var (rows, isWhole, inside, packed) = (new List<CsvRow>(), true, LineEnds(csv), (Problem?)null);
        while (csv.Read())
        {
            var row = Cells(csv, reading.File);
            // Rows that Excel adds below the last one.
            if (row.All(cell => cell.IsEmpty)) continue;
            var number = row[0].Where.Line - inside;
            inside += LineEnds(csv);
            if (CsvHeader.SeparatorWithin(row, header.Count) is { } between) packed ??= WrongFile.RowsInOneCell(row[0].Where, between);
            else if (Row(WithoutExtra(row, header.Count, cells.Count), header, number, separator, broken, reading) is { } whole) rows.Add(whole.Dated());
            else isWhole = false;
        }

        // However many there are, they came about in one go and are mended in one go.
        if (packed is not null) reading.Problems.Add(packed);

        var gone = rows.ToLookup(row => reading.View.HasLost(row.Until));
        var hidden = gone[false].ToLookup(row => reading.View.Hides(row.Embargo));
        foreach (var cell in hidden[false].SelectMany(row => row.Cells.Values)) reading.Texts?.Add(cell);
        return new CsvTable([.. hidden[false]], isWhole && packed is null) { Hidden = [.. hidden[true]], Gone = [.. gone[true]] };
    }

    private static CsvReaderOptions Options(char separator, List<int> broken) => new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        Separator = separator,
        OnMalformedRecord = record => broken.Add((int)record.LineNumber),
    };

    /// <summary>What stands between the cells, and the names in the first row.</summary>
    public static (char Separator, IReadOnlyList<string> Names) Header(string text, IReadOnlyList<string> columns)
    {
        var rows = CsvHeader.WithoutSeparatorLine(text, out var given);
        var separator = given ?? CsvHeader.Separator(rows, columns);
        return (separator, [.. rows.TrimStart('\n').Split('\n')[0].Split(separator).Select(cell => cell.Trim('"', ' '))]);
    }

    private static CsvRow? Row(List<Scalar> cells, IReadOnlyList<Scalar> header, int number, char separator, List<int> broken, Reading reading)
    {
        if (!broken.Contains(cells[0].Where.Line)) CsvHeader.Complete(cells, header, reading.File);
        var where = cells[0].Where with { Column = 0 };
        var start = string.Join(", ", cells.Take(2).Select(cell => cell.Text));
        if (broken.Contains(where.Line)) reading.Problems.Add(WrongFile.BadQuotes(where, number, start, separator));
        else if (cells.Count != header.Count) reading.Problems.Add(RowMistake.Explain(cells, header, number, separator, reading.File));
        else if (Left(cells, reading)) return null;
        else return new CsvRow(header.Zip(cells).ToDictionary(pair => pair.First.Text, pair => pair.Second), where, reading);
        return null;
    }

    /// <summary>The cells without the empty ones in columns without a name, which Excel adds where something once stood.</summary>
    private static List<Scalar> WithoutExtra(List<Scalar> cells, int named, int columns)
    {
        if (cells.Count <= columns)
            while (cells.Count > named && cells[^1].IsEmpty) cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    /// <summary>Whether a spreadsheet left a formula, or the failure of one, in a cell; each is a problem.</summary>
    private static bool Left(List<Scalar> cells, Reading reading)
    {
        var formulas = cells.Where(cell => cell.Text is ['=', ..]).ToList();
        var failures = cells.Where(cell => Failure().IsMatch(cell.Text)).ToList();
        foreach (var formula in formulas) reading.Problems.Add(WrongFile.Formula(formula));
        foreach (var failure in failures) reading.Problems.Add(WrongFile.FailedFormula(failure));
        return formulas.Count + failures.Count > 0;
    }

    /// <summary>What Dutch and English spreadsheets show where a formula fails, or where a column is too narrow.</summary>
    [GeneratedRegex(@"^(#(NAAM|NAME|REF|VERW|WAARDE|VALUE|DEEL/0|DIV/0|GETAL|NUM|LEEG|NULL|OVERLOOP|SPILL|N/B|N/A)[?!]?|#{3,}|Err:\d+)$")]
    private static partial Regex Failure();

    private static int LineEnds(CsvReader csv) =>
        Enumerable.Range(0, csv.FieldCount).Sum(i => csv.GetRawSpan(i).Count((byte)'\n'));

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
