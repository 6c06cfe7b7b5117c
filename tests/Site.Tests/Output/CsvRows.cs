using CsvHelper;
using Site.Output;

namespace Site.Tests.Output;

/// <summary>A written CSV read back: every row as cells by column.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<Dictionary<string, string>> Of(OutputFile file)
    {
        using var csv = CsvReader.Create(file.Bytes, new CsvReaderOptions { HasHeader = false });
        Assert.True(csv.Read());
        var header = csv.Current.ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(header.Zip(csv.Current.ToArray()).ToDictionary(cell => cell.First, cell => cell.Second));
        return rows;
    }
}
