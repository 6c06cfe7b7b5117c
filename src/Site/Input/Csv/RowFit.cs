using System.Text.RegularExpressions;
using Site.Input.Catalogue;
using Site.Problems;

namespace Site.Input.Csv;

/// <summary>Whether cells can belong to columns: not whether they are right, but whether they are of the kind that stands there.</summary>
/// <param name="Columns">The columns of the header, in its order.</param>
internal sealed partial record RowFit(IReadOnlyList<Field> Columns)
{
    /// <summary>The columns of a file, and those that every file may have.</summary>
    public static RowFit Of(string file, IReadOnlyList<Scalar> header) =>
        new([.. header.Select(cell => Tables.Of(file).Find(cell.Text)
            ?? Tables.Publish with { Key = cell.Text, Kind = Tables.Free.Contains(cell.Text) ? FieldKind.Moment : FieldKind.Text })]);

    /// <summary>Whether every cell can stand in its column.</summary>
    public bool Holds(IReadOnlyList<string> cells) => cells.Count == Columns.Count && cells.Zip(Columns).All(pair => CanStand(pair.First, pair.Second));

    private static bool CanStand(string cell, Field column) => cell.Length == 0 ? !column.Required : column.Kind switch
    {
        FieldKind.Year or FieldKind.WholeNumber or FieldKind.Amount or FieldKind.Points => Number().IsMatch(cell),
        FieldKind.Date or FieldKind.Day or FieldKind.Moment => cell.Any(char.IsAsciiDigit) && cell.Length < 30,
        FieldKind.Word => Nearest.To(cell, column.Choices.SelectMany(choice => choice.Names)) is not null,
        FieldKind.Id or FieldKind.NewId => cell.Split(';', StringSplitOptions.TrimEntries).All(id => Id().IsMatch(id)),
        FieldKind.Citation => cell.Split(';', StringSplitOptions.TrimEntries).All(citation => Id().IsMatch(citation.Split(',')[0].Trim())),
        FieldKind.Link => cell.Contains("//", StringComparison.Ordinal) || cell.StartsWith("www.", StringComparison.OrdinalIgnoreCase),
        // A moment in another column would be printed, and its row would not wait.
        _ => !CsvHeader.IsMoment(cell),
    };

    [GeneratedRegex(@"^[^\p{L}]*[0-9][^\p{L}]*$")]
    private static partial Regex Number();

    [GeneratedRegex("^[A-Za-z0-9-]+$")]
    private static partial Regex Id();
}
