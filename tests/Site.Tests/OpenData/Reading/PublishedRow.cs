using System.Globalization;
using Site.Model.Facts;
using Site.Model.Money;
using Site.Output;
using Site.Tests.Output;

namespace Site.Tests.OpenData.Reading;

/// <summary>A row of a published table, as who downloads it reads it.</summary>
internal sealed record PublishedRow(IReadOnlyDictionary<string, string> Cells)
{
    private const string NotStated = "niet vermeld";

    /// <summary>The text in a cell, without the apostrophe that keeps it from being a formula.</summary>
    public string this[string column] =>
        Cells[column] is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] safe ? safe[1..] : Cells[column];

    /// <summary>All rows of a table.</summary>
    public static IReadOnlyList<PublishedRow> Of(IReadOnlyDictionary<string, byte[]> files, string table) =>
        [.. CsvRows.Of(new OutputFile(new($"data/{table}.csv"), files[$"data/{table}.csv"])).Select(cells => new PublishedRow(cells))];

    public string? Optional(string column) => this[column] is { Length: > 0 } text && text != NotStated ? text : null;

    public int Whole(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);

    public decimal? Number(string column) =>
        Cells[column].Length > 0 ? decimal.Parse(Cells[column], CultureInfo.InvariantCulture) : null;

    public EdtfDate? Date(string column) => Optional(column) is { } text ? EdtfDate.Parse(text) ?? throw new FormatException(text) : null;

    public DateOnly Day(string column) => DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An amount with the decimals that stand there.</summary>
    public Amount? Millions(string column) =>
        Number(column) is { } number ? Amount.FromMillions(number, Cells[column].Split('.') is [_, var decimals] ? decimals.Length : 0) : null;

    public IReadOnlyList<string> List(string column) => this[column].Split("; ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The value of a fixed list for which these words stand.</summary>
    public T Word<T>(string column, Func<T, string> word)
        where T : struct, Enum => Enum.GetValues<T>().Single(value => word(value) == this[column]);

    /// <summary>The papers in a cell. A place may hold a semicolon itself: what begins with no known paper goes on with the place.</summary>
    public IReadOnlyList<Citation> Citations(string column, IReadOnlyDictionary<string, Source> sources)
    {
        var citations = new List<Citation>();
        foreach (var piece in List(column))
            if (sources.TryGetValue(piece.Split(", ")[0], out var source))
                citations.Add(new Citation(source, piece.Contains(", ", StringComparison.Ordinal) ? piece[(source.Id.Length + 2)..] : null));
            else citations[^1] = citations[^1] with { Place = citations[^1].Place + "; " + piece };
        return citations;
    }
}
