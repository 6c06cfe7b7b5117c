using Site.Input.Catalogue;
using Site.Input.Embargo;
using Site.Input.Values;
using Site.Model;
using Site.Model.Facts;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>One row: cells by the name of their column, each with its place in the file.</summary>
public sealed record CsvRow(IReadOnlyDictionary<string, Scalar> Cells, InputPlace Where, Reading Reading)
{
    /// <summary>When the row becomes public; null when it is already.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>When the row goes from the site; null when it stays.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The cell in a column of the header.</summary>
    public Scalar this[string column] => Cells[column];

    /// <summary>The text in a column, or null when the cell is empty.</summary>
    public string? Optional(string column) => this[column] is { IsEmpty: false } cell ? cell.Text : null;

    /// <summary>A number as it is printed, or null when the cell is empty; what a spreadsheet made a date of is a problem.</summary>
    public string? Printed(string column)
    {
        if (DateText.IsBySpreadsheet(this[column].Text)) Reading.Problems.Add(WrongValue.DateByExcel(this[column], column, null));
        return Optional(column);
    }

    /// <summary>A number of two parts with a point between them, as of an article; a spreadsheet's comma is that point, its date a problem.</summary>
    public string? Numbered(string column)
    {
        var text = this[column].Text;
        var days = DateText.NumberFromDays(text);
        if (days is not null || DateText.IsBySpreadsheet(text))
            Reading.Problems.Add(WrongValue.DateByExcel(this[column], column, days ?? DateText.NumberFrom(text)));
        return Optional(column)?.Replace(',', '.');
    }

    /// <summary>The cell in a column that must not be empty; empty is a problem.</summary>
    public Scalar? Required(string column)
    {
        var cell = this[column];
        if (!cell.IsEmpty) return cell;
        Reading.Problems.Add(Wrong.EmptyCell(cell.Where, column));
        return null;
    }

    /// <summary>The row with its moments: when it comes, by the column of <see cref="Tables.Publish"/> or the papers it rests on, and when it goes.</summary>
    public CsvRow Dated()
    {
        var cells = Cells.Values.Take(2).Select(cell => cell.Text);
        var what = Where.File == DataFiles.Sources ? Nouns.ThisSource(cells) : Nouns.ThisRow(cells);
        var (publish, until) = (Cells.GetValueOrDefault(Tables.Publish.Key), Cells.GetValueOrDefault(Tables.Until.Key));
        var claims = Cells.Where(cell => CsvTable.SourceColumns.Contains(cell.Key))
            .Select(cell => CitationText.Split(cell.Value).Select(part => part.Text).ToList());
        return this with { Embargo = PublicFrom.Of(publish, what, Where, claims, Reading), Until = PublicFrom.Until(until, publish, what, Reading) };
    }

    /// <summary>The citations in a column; none is a problem.</summary>
    public IReadOnlyList<Citation> Citations(string column = "source")
    {
        var cell = this[column];
        var parts = CitationText.Split(cell);
        if (parts.Count == 0) Reading.Problems.Add(Wrong.RowWithoutSource(cell.Where, column));
        return CitationText.ReadMany(parts, Reading);
    }
}
