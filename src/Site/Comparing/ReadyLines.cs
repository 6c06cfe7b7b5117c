using System.Globalization;
using Site.Authoring;
using Site.Input;
using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Comparing;

/// <summary>Lines to add to the editors' files as they are, with the separator and the order of columns that each file already has.</summary>
/// <param name="Today">The day on which a note is made.</param>
/// <param name="InputFolder">Where the files are.</param>
public sealed record ReadyLines(DateOnly Today, string InputFolder)
{
    /// <summary>With notes that are news: none is older than what was published.</summary>
    public ReadyLines NotBefore(DateOnly? published) => published > Today ? this with { Today = published.Value } : this;

    /// <summary>A public note; without missions it is about the site.</summary>
    public string Note(IEnumerable<string> missions, ChangeKind kind, string text) => Line(
        DataFiles.Changes, Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join("; ", missions), Words.Of(kind), text);

    /// <summary>A redirect.</summary>
    public string Redirect(SitePath from, SitePath to, string reason) =>
        Line(DataFiles.Redirects, "/" + from.Value, "/" + to.Value, reason);

    private string Line(string file, params string[] cells)
    {
        var path = Path.Combine(InputFolder, file);
        var columns = Tables.Columns(file);
        var text = File.Exists(path) ? InputFile.Decode(file, File.ReadAllBytes(path)).Text : string.Join(',', columns);
        return CsvRowText.Row(text, columns, columns.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second));
    }
}
