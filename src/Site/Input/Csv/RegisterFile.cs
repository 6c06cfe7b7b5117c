using Site.Input.Catalogue;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>A CSV file in which each row defines something by its id.</summary>
/// <param name="Path">The file.</param>
/// <param name="Noun">What a row is, in Dutch, for messages.</param>
/// <param name="Row">Reads a row; null when it added a problem.</param>
public sealed record RegisterFile<T>(string Path, string Noun, Func<CsvRow, T?> Row)
    where T : class
{
    /// <summary>The shape of an id.</summary>
    public IdShape Shape { get; init; } = IdShape.Slug;

    /// <summary>The rows by id, in the order of the file; an id that is there twice is a problem.</summary>
    public Register<T> Read(InputFolder folder, Reading reading)
    {
        var problems = reading.Problems;
        var columns = Tables.Columns(Path);
        var table = CsvTable.Read(folder, Path, columns, reading);
        var found = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        var first = new Dictionary<string, Model.InputPlace>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Required(columns[0]) is not { } id) continue;
            if (!first.TryAdd(id.Text, id.Where)) problems.Add(Wrong.SameId(id, Noun, first[id.Text]));
            else if (Row(row) is { } value) found.Add(id.Text, value);
            if (Shape == IdShape.Slug && ReservedNames.Has(id.Text)) problems.Add(Wrong.ReservedName(id.Where, id.Text));
            else if (!Shape.Fits(id.Text)) problems.Add(Wrong.BadId(id, Shape.Allowed, Shape.Nearest(id.Text)));
        }

        // A row that will be replaced is public until then, and so is its id.
        var open = table.Rows.Concat(table.Gone.Where(row => row.Until > reading.View.AsOf)).Where(row => row.Embargo is null)
            .Select(row => row[columns[0]].Text).ToHashSet(StringComparer.Ordinal);
        return new Register<T>(Noun, Path, found, first.Keys, table.IsWhole)
        {
            Shape = Shape,
            Names = Named(table.Rows, columns),
            Embargoed = Earliest(table.Rows.Concat(table.Hidden).Where(row => row.Embargo is not null && !open.Contains(row[columns[0]].Text)), columns[0], row => row.Embargo!.Value),
            Gone = Earliest(table.Gone, columns[0], row => row.Until!.Value),
        };
    }

    private static Dictionary<string, DateTimeOffset> Earliest(IEnumerable<CsvRow> rows, string id, Func<CsvRow, DateTimeOffset> moment) =>
        rows.GroupBy(row => row[id].Text).ToDictionary(same => same.Key, same => same.Min(moment), StringComparer.Ordinal);

    /// <summary>Ids by their names: that stands in the second column, and for some a shorter one beside it.</summary>
    private static Dictionary<string, string> Named(IReadOnlyList<CsvRow> rows, IReadOnlyList<string> columns) =>
        (from column in (string[])[columns[1], .. columns.Where(column => column == "abbreviation")]
         from row in rows
         where !row[column].IsEmpty
         select (Name: row[column].Text, Id: row[columns[0]].Text))
        .DistinctBy(named => named.Name).ToDictionary(named => named.Name, named => named.Id, StringComparer.Ordinal);
}
