using Site.Input.Catalogue;
using Site.Problems;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>The first line of a CSV file: what separates the cells, and whether the columns are those of the file.</summary>
internal static class CsvHeader
{
    private const int _mostUnknown = 10;

    private static readonly string _publish = Tables.Publish.Key;

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

    /// <summary>Whether every column is there once and no other is; what is not right gives problems.</summary>
    public static bool IsRight(IReadOnlyList<Scalar> header, IReadOnlyList<string> columns, Reading reading)
    {
        var names = header.Select(cell => cell.Text).ToList();
        // A line that is no header at all has hundreds; more than these say nothing new.
        var unknown = header.Where(cell => !IsKnown(cell)).DistinctBy(cell => cell.Text).Take(_mostUnknown).ToList();
        var missing = columns.Except(names).ToList();
        IReadOnlyList<string> free = [.. missing, .. names.Contains(_publish) ? [] : new[] { _publish }];
        // One of each is one column with another name.
        var renamed = unknown.Count == 1 && missing.Count == 1 && Nearest.To(unknown[0].Text, free) != _publish ? missing[0] : null;
        foreach (var cell in unknown)
            reading.Problems.Add(Wrong.UnknownColumn(cell, free) is var problem && renamed is not null ? problem with { Nearest = renamed } : problem);
        foreach (var column in missing.Where(column => column != renamed && !unknown.Exists(cell => Nearest.To(cell.Text, free) == column)))
            reading.Problems.Add(Wrong.MissingColumn(header[0].Where, column));
        foreach (var twice in header.Where(IsKnown).GroupBy(cell => cell.Text).SelectMany(same => same.Skip(1)))
            reading.Problems.Add(Wrong.SameColumn(twice));
        return names.Distinct().Count() == names.Count
            && names.Where(name => name != _publish).Order(StringComparer.Ordinal).SequenceEqual(columns.Order(StringComparer.Ordinal));

        bool IsKnown(Scalar cell) => columns.Contains(cell.Text) || cell.Text == _publish;
    }
}
