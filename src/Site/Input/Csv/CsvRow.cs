using Site.Input.Values;
using Site.Model;
using Site.Model.Facts;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>One row: cells by the name of their column.</summary>
public sealed record CsvRow(IReadOnlyList<string> Header, IReadOnlyList<string> Cells, InputPlace Where, Reading Reading)
{
    /// <summary>The cell in a column of the header.</summary>
    public Scalar this[string column] => new(Cells[Header.IndexOf(column)].Trim(), Where);

    /// <summary>The text in a column, or null when the cell is empty.</summary>
    public string? Optional(string column) => this[column] is { IsEmpty: false } cell ? cell.Text : null;

    /// <summary>The cell in a column that must not be empty; empty is a problem.</summary>
    public Scalar? Required(string column)
    {
        var cell = this[column];
        if (!cell.IsEmpty) return cell;
        Reading.Problems.Add(Wrong.EmptyValue(Where, column));
        return null;
    }

    /// <summary>The citations in the column "source"; none is a problem.</summary>
    public IReadOnlyList<Citation> Citations()
    {
        var cell = this["source"];
        if (cell.IsEmpty) Reading.Problems.Add(Wrong.FactWithoutSource(Where, "source"));
        return CitationText.ReadMany(cell, Reading);
    }
}

file static class Lists
{
    public static int IndexOf(this IReadOnlyList<string> list, string item)
    {
        for (var i = 0; i < list.Count; i++)
            if (list[i] == item) return i;
        throw new ArgumentException($"No column '{item}'.", nameof(item));
    }
}
