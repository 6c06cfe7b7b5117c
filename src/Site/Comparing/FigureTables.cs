using System.Text;
using CsvHelper;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Text;

namespace Site.Comparing;

/// <summary>The published figures that belong to no single mission: printed totals, amounts of groups, key figures.</summary>
public static class FigureTables
{
    private static readonly (SitePath Path, Func<SiteFiles, IReadOnlyList<DataFact>?> Read)[] _tables =
    [
        (Paths.CostsCsv, site => Rows(site, Paths.CostsCsv, CsvText.CostsHeader)?.Where(row => row[3].Length == 0).Select((row, index) => Fact(
            DiffText.CostTitle($"{row[0]}, {row[2]}"), index, $"{row[0]} {row[1]} {row[2]}",
            row[5].Length > 0 ? DiffText.Millions(row[5]) : row[4], row[4] + row[5], row[8], row[7])).ToList()),
        (Paths.CostTotalsCsv, site => Rows(site, Paths.CostTotalsCsv, CsvText.TotalsHeader)?.Select((row, index) => Fact(
            DiffText.TotalTitle($"{row[0]}, {row[1]}"), index, $"{row[0]} {row[1]}",
            DiffText.Total(row[2], row[3]), row[2] + row[3], row[8], row[7])).ToList()),
        (Paths.FiguresCsv, site => Rows(site, Paths.FiguresCsv, CsvText.FiguresHeader)?.Select((row, index) => Fact(
            row[1], index, row[1], row[0], row[0], row[2] + row[4], row[3])).ToList()),
    ];

    /// <summary>What changed, and the files that cannot be compared because one of the two sites has them not, or in another form.</summary>
    public static (IReadOnlyList<FactChange> Changes, IReadOnlyList<string> NotCompared) Compare(SiteFiles published, SiteFiles now)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(now);
        var tables = _tables.Select(table => (table.Path, Before: table.Read(published), After: table.Read(now))).ToList();
        var whole = tables.Where(table => table is { Before: not null, After: not null }).ToList();
        return (
            FactDifferences.Of([.. whole.SelectMany(table => table.Before!)], [.. whole.SelectMany(table => table.After!)]),
            [.. tables.Except(whole).Select(table => DiffText.UnknownFile(table.Path))]);
    }

    private static DataFact Fact(string title, int index, string key, string label, string figure, string rest, string sources) =>
        new(FactName.Cost, title, index, key, label, null, figure, figure, rest, sources);

    /// <summary>Null when the file is not there or does not begin with these columns.</summary>
    private static IEnumerable<string[]>? Rows(SiteFiles site, SitePath path, IReadOnlyList<string> header)
    {
        if (!site.Files.TryGetValue(path.File, out var bytes)) return null;
        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(bytes), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows.Count > 0 && rows[0].Take(header.Count).SequenceEqual(header) ? rows.Skip(1).Where(row => row.Length >= header.Count) : null;
    }
}
