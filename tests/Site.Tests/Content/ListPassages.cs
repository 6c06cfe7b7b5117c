using CsvHelper;

namespace Site.Tests.Content;

/// <summary>The rows of the lists in <c>input/data</c>.</summary>
internal static class ListPassages
{
    private static readonly string[] _citations = ["source", "otherSource"];

    private static readonly string[] _drawn = ["outline", "label"];

    public static IEnumerable<Passage> Read() =>
        Directory.GetFiles(Path.Combine(Repository.Input, "data"), "*.csv").Order(StringComparer.Ordinal)
            .SelectMany(path => Rows(File.ReadAllText(path)).Select(row => Passage(Path.GetFileName(path), row)));

    /// <summary>Every row as cells by column, with its line.</summary>
    public static IEnumerable<(int Line, Dictionary<string, string> Cells)> Rows(string csvText)
    {
        using var csv = CsvReader.FromText(csvText, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true });
        csv.Read();
        var header = csv.Current.ToArray();
        while (csv.Read())
            yield return ((int)csv.LineNumber, header.Zip(csv.Current.ToArray()).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    private static Passage Passage(string file, (int Line, Dictionary<string, string> Cells) row)
    {
        // A row that describes a paper speaks of that paper.
        var sources = row.Cells.Where(cell => _citations.Contains(cell.Key) || (file == "sources.csv" && cell.Key == "id"));
        return new Passage("data/" + file,
            [.. row.Cells.Where(cell => !_citations.Concat(_drawn).Contains(cell.Key) && cell.Value.Length > 0)
                .Select(cell => new Part($"{file}.{cell.Key}", row.Line, cell.Value))],
            [.. sources.SelectMany(cell => cell.Value.Split(';', StringSplitOptions.RemoveEmptyEntries)).Select(Cited.Parse)]);
    }
}
