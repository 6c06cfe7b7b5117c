using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>The first line of a CSV file: what separates the cells, and whether the columns are those of the file.</summary>
internal static class CsvHeader
{
    private const int _mostUnknown = 10;

    private static readonly char[] _separators = [',', ';', '\t'];

    /// <summary>The separator that finds most of the columns.</summary>
    public static char Separator(string text, IReadOnlyList<string> columns)
    {
        var header = text.TrimStart('\n').Split('\n')[0];
        return _separators.MaxBy(s => header.Split(s).Count(cell => columns.Contains(cell.Trim('"', ' '))));
    }

    /// <summary>The text with an empty line for the line "sep=;" that Excel puts first, so that lines keep their numbers.</summary>
    public static string WithoutSeparatorLine(string text, out char? separator)
    {
        var line = text.Split('\n')[0];
        var isThere = line.Trim('"') is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', _] or ['s' or 'S', 'e' or 'E', 'p' or 'P', '='];
        separator = isThere && line.Trim('"') is [_, _, _, _, var read] ? read : null;
        return isThere ? text[line.Length..] : text;
    }

    /// <summary>The names without the empty columns that Excel adds at the end.</summary>
    public static IReadOnlyList<Scalar> WithoutEmptyEnd(IReadOnlyList<Scalar> header)
    {
        var last = header.Count;
        while (last > 1 && header[last - 1].IsEmpty) last--;
        return [.. header.Take(last)];
    }

    /// <summary>What separates the cells of a row that all stand in the first: a spreadsheet opened it the wrong way and saved it. Null for any other row.</summary>
    public static char? SeparatorWithin(IReadOnlyList<Scalar> row, int cells)
    {
        int Count(char separator) => row[0].Text.Count(c => c == separator);
        var most = _separators.MaxBy(Count);
        return cells > 1 && row.Skip(1).All(cell => cell.IsEmpty) && Count(most) >= cells - 1 ? most : null;
    }

    /// <summary>
    /// Adds the empty cells of the columns that may be left out, where a row simply ends before them. A row in which
    /// a moment stands elsewhere lacks another cell, and keeps its mistake.
    /// </summary>
    public static void Complete(List<Scalar> cells, IReadOnlyList<Scalar> header, string file)
    {
        var lacking = header.Skip(cells.Count).ToList();
        if (lacking.Count == 0 || !lacking.All(column => Tables.Free.Contains(column.Text)) || cells.Zip(header).Any(pair => MayBeMoment(pair.First, pair.Second))) return;
        cells.AddRange(lacking.Select(_ => new Scalar("", cells[^1].Where)));

        bool MayBeMoment(Scalar cell, Scalar column) => Tables.Of(file).Find(column.Text)?.Kind is not (FieldKind.Date or FieldKind.Day) && IsMoment(cell.Text);
    }

    /// <summary>Whether a cell holds a moment and nothing else.</summary>
    public static bool IsMoment(string cell) => MomentText.Parse(cell) is not null || MomentText.Nearest(cell) is not null;

    /// <summary>Whether every column is there once and no other is; what is not right gives problems.</summary>
    public static bool IsRight(IReadOnlyList<Scalar> header, IReadOnlyList<string> columns, Reading reading)
    {
        var names = header.Select(cell => cell.Text).ToList();
        // A line that is no header at all has hundreds; more than these say nothing new.
        var unknown = header.Where(cell => !IsKnown(cell)).DistinctBy(cell => cell.Text).Take(_mostUnknown).ToList();
        var missing = columns.Except(names).ToList();
        IReadOnlyList<string> free = [.. missing, .. Tables.Free.Except(names)];
        // One of each is one column with another name.
        var renamed = unknown.Count == 1 && missing.Count == 1 && !Tables.Free.Contains(Meant(unknown[0]) ?? "") ? missing[0] : null;
        foreach (var cell in unknown)
            reading.Problems.Add(Wrong.UnknownColumn(cell, free) with { Nearest = renamed ?? Meant(cell) });
        foreach (var column in missing.Where(column => column != renamed && !unknown.Exists(cell => Meant(cell) == column)))
            reading.Problems.Add(Wrong.MissingColumn(header[0].Where, column));
        foreach (var twice in header.Where(IsKnown).GroupBy(cell => cell.Text).SelectMany(same => same.Skip(1)))
            reading.Problems.Add(Wrong.SameColumn(twice));
        return names.Distinct().Count() == names.Count
            && names.Except(Tables.Free).Order(StringComparer.Ordinal).SequenceEqual(columns.Order(StringComparer.Ordinal));

        string? Meant(Scalar cell) => Tables.Of(cell.Where.File).Meant(cell.Text, free);
        bool IsKnown(Scalar cell) => columns.Contains(cell.Text) || Tables.Free.Contains(cell.Text);
    }
}
