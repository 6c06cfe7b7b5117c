using System.Globalization;
using CsvHelper;
using Site.Model.Facts;
using Site.Model.Pages;
using Site.Output;
using Site.Text.Data;
using Words = Site.Theme.Text.Words;

namespace Site.OpenData;

/// <summary>A column of a published table: its description, and what stands in it for a row.</summary>
internal sealed record Column<T>(DataColumn Description, Action<CsvWriter, T> Write);

/// <summary>Makes columns of one kind of values.</summary>
internal static class Column
{
    /// <summary>Words that every row has.</summary>
    public static Column<T> Text<T>(ColumnWords words, Func<T, string> value) => Of(words, DataKind.Text, value).Filled();

    /// <summary>Words, or an empty cell where there is nothing to say.</summary>
    public static Column<T> Remark<T>(ColumnWords words, Func<T, string?> value) => Of(words, DataKind.Text, value);

    /// <summary>One of these words.</summary>
    public static Column<T> Choice<T>(ColumnWords words, IEnumerable<string> values, Func<T, string> value) =>
        Of(words, DataKind.Text, value).Filled().Of(values);

    public static Column<T> List<T>(ColumnWords words, Func<T, IEnumerable<string>> values) =>
        Of<T>(words, DataKind.List, row => CsvFields.List(values(row)));

    /// <summary>Papers, with the places in them.</summary>
    public static Column<T> Sources<T>(ColumnWords words, Func<T, IEnumerable<Citation>> citations) =>
        new(new DataColumn(words.Name, DataKind.List, words.Meaning), (csv, row) => csv.WriteSources(citations(row)));

    public static Column<T> WholeNumber<T>(ColumnWords words, Func<T, int?> value) =>
        new(new DataColumn(words.Name, DataKind.WholeNumber, words.Meaning), (csv, row) => csv.WriteField(value(row)));

    public static Column<T> Number<T>(ColumnWords words, Action<CsvWriter, T> write) =>
        new(new DataColumn(words.Name, DataKind.Number, words.Meaning), write);

    public static Column<T> Degrees<T>(ColumnWords words, Func<T, decimal?> value) =>
        Number<T>(words, (csv, row) => csv.WriteField(value(row)));

    public static Column<T> Day<T>(ColumnWords words, Func<T, DateOnly> value) =>
        Of<T>(words, DataKind.Day, row => value(row).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Filled();

    public static Column<T> Date<T>(ColumnWords words, Func<T, EdtfDate?> value) =>
        Of<T>(words, DataKind.Date, row => value(row)?.ToString());

    public static Column<T> Address<T>(ColumnWords words, Func<T, string?> value) => Of(words, DataKind.Address, value);

    /// <summary>The same column, in which only these values stand.</summary>
    public static Column<T> Of<T>(this Column<T> column, IEnumerable<string> values) =>
        column with { Description = column.Description with { Values = [.. values] } };

    /// <summary>The same column, in which every row has a value.</summary>
    public static Column<T> Filled<T>(this Column<T> column) =>
        column with { Description = column.Description with { IsFilled = true } };

    /// <summary>A column of texts that says "niet vermeld" where it would be empty.</summary>
    public static Column<T> OrNotStated<T>(DataKind kind, ColumnWords words, Func<T, string?> value)
    {
        var column = Of<T>(words, kind, row => value(row) is { Length: > 0 } stated ? stated : Words.NotStated);
        return column with { Description = column.Description with { SaysNotStated = true } };
    }

    private static Column<T> Of<T>(ColumnWords words, DataKind kind, Func<T, string?> value) =>
        new(new DataColumn(words.Name, kind, words.Meaning), (csv, row) => csv.WriteField(value(row)));
}
