using Site.Model.Pages;
using Site.Output;
using Site.Text.Data;

namespace Site.OpenData;

/// <summary>A table to download: what it is, and its file once somebody asks for it.</summary>
internal sealed record PublishedTable(SitePath Path, DatasetWords Words, IReadOnlyList<DataColumn> Columns, int Rows, Func<OutputFile> File)
{
    /// <summary>The rows in the order given.</summary>
    public static PublishedTable Of<T>(SitePath path, DatasetWords words, IReadOnlyList<Column<T>> columns, IReadOnlyCollection<T> rows)
    {
        IReadOnlyList<DataColumn> described = [.. columns.Select(column => column.Description)];
        return new PublishedTable(path, words, described, rows.Count, () =>
            CsvFile.Of(path, [.. described.Select(column => column.Name)], rows, (csv, row) =>
            {
                foreach (var column in columns) column.Write(csv, row);
            }));
    }

    /// <summary>Its name in addresses: "kosten".</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path.Value);

    /// <summary>The file beside it that describes its columns, where CSVW looks for it.</summary>
    public SitePath DescribedBy => new(Path.Value + "-metadata.json");
}
