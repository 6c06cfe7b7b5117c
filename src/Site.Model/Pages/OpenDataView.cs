namespace Site.Model.Pages;

/// <summary>All data of the site, to download: what each set holds, where it stands and what its columns mean.</summary>
public sealed record OpenDataView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    IReadOnlyList<Dataset> Datasets)
    : Page(Path, Title, Description, File, Sources);

/// <summary>Data on one subject, at addresses that stay.</summary>
/// <param name="Id">Its name in addresses and catalogues, and its place on the page.</param>
/// <param name="Title">Its name in words.</param>
/// <param name="Description">What it holds and what it leaves out.</param>
/// <param name="Count">How many records: rows of the table, or missions, or places.</param>
/// <param name="Files">The same records in one or more forms.</param>
public sealed record Dataset(string Id, string Title, string Description, int Count, IReadOnlyList<DataFile> Files)
{
    /// <summary>The columns of its table; none where it has no table.</summary>
    public IReadOnlyList<DataColumn> Columns { get; init; } = [];
}

/// <summary>A file of a dataset, and the file that says in a machine's words what may stand in it.</summary>
public sealed record DataFile(SitePath Path, DataForm Form, SitePath DescribedBy);

/// <summary>The forms in which data is published.</summary>
public enum DataForm
{
    /// <summary>A table, after RFC 4180.</summary>
    Csv,

    /// <summary>Facts with all that belongs to them.</summary>
    Json,

    /// <summary>Places, after RFC 7946.</summary>
    GeoJson,
}

/// <summary>A column of a published table.</summary>
/// <param name="Name">What stands above it.</param>
/// <param name="Kind">What kind of values stand in it.</param>
/// <param name="Meaning">What its values say.</param>
public sealed record DataColumn(string Name, DataKind Kind, string Meaning)
{
    /// <summary>Whether every row has a value in it.</summary>
    public bool IsFilled { get; init; }

    /// <summary>Whether it says "niet vermeld" where no paper gives a value.</summary>
    public bool SaysNotStated { get; init; }

    /// <summary>The only values there can be; none where there is no such list.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}

/// <summary>What kind of values stand in a column.</summary>
public enum DataKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Several values with a semicolon and a space between them.</summary>
    List,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number with a decimal point.</summary>
    Number,

    /// <summary>A day: 2026-06-30.</summary>
    Day,

    /// <summary>A year, a month or a day, in EDTF notation.</summary>
    Date,

    /// <summary>A full web address.</summary>
    Address,
}
