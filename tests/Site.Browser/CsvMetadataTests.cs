using System.Text;

namespace Site.Browser;

/// <summary>The tables and their descriptions (CSV on the Web) by a reader and a validator that others wrote.</summary>
public sealed class CsvMetadataTests(RunningSite site)
{
    /// <summary>A file, a piece of it, what is put in its place, and what is then found.</summary>
    private static readonly (string File, string From, string To, string Found)[] _damage =
    [
        ("kosten.csv", ",bedrag,31.37,", ",bedrag,\"31,37\",", "bedrag_miljoen_euro OrConstraintComponent 31,37"),
        ("kosten.csv", ",bedrag,31.37,", ",geld,31.37,", "soort OrConstraintComponent geld"),
        ("kosten.csv", "\n2023,", "\n,", "jaar MinCountConstraintComponent"),
        ("kosten.csv", "\n2023,", "\n2023.5,", "jaar OrConstraintComponent 2023.5"),
        ("kosten.csv", "\n2023,", "\n2023,te veel,", "Invalid Record Length"),
        ("kosten.csv", "jaar,", "boekjaar,", "boekjaar ClosedConstraintComponent"),
        ("wijzigingen.csv", "\n2026-06-30,", "\n2026-06,", "datum OrConstraintComponent 2026-06"),
        ("missies.csv", ",2025-12,", ",2025-13,", "begin OrConstraintComponent 2025-13"),
        ("missies.csv", ",niet vermeld,", ",onbekend,", "OrConstraintComponent onbekend"),
        ("kosten.csv-metadata.json", "\"required\"", "\"verplicht\"", "unknown http://www.w3.org/ns/csvw#verplicht"),
        ("kosten.csv-metadata.json", "\"datatype\": \"integer\"", "\"datatype\": \"date\"", "jaar OrConstraintComponent 2023"),
        ("kosten.csv-metadata.json", "\"delimiter\": \",\"", "\"delimiter\": \";\"", "Invalid Opening Quote"),
    ];

    [Fact]
    public async Task Every_cell_is_what_its_description_says() => Assert.Equal("", await FaultsAsync(Tables(""), [""]));

    [Fact]
    public async Task What_is_damaged_is_found()
    {
        var faults = (await FaultsAsync(
            _damage.Index().SelectMany(damage => Damaged(damage.Index, damage.Item)).ToDictionary(), _damage.Select((_, i) => $"{i}"))).Split('\n');

        Assert.All(_damage.Index(), damage => Assert.Contains(
            faults, fault => fault.StartsWith($"{damage.Index}/", StringComparison.Ordinal) && fault.Contains(damage.Item.Found, StringComparison.Ordinal)));
    }

    /// <summary>A table with its description, the one or the other damaged, in a folder of its own.</summary>
    private Dictionary<string, byte[]> Damaged(int number, (string File, string From, string To, string Found) damage)
    {
        var text = Encoding.UTF8.GetString(site.AtRoot.Files["data/" + damage.File]);
        Assert.Contains(damage.From, text, StringComparison.Ordinal);
        var files = Tables($"{number}/", damage.File.Split('.')[0] + ".csv");
        files[$"{number}/{damage.File}"] = Encoding.UTF8.GetBytes(text.Replace(damage.From, damage.To, StringComparison.Ordinal));
        return files;
    }

    private Dictionary<string, byte[]> Tables(string folder, string name = "") => site.AtRoot.Files
        .Where(file => file.Key.StartsWith("data/" + name, StringComparison.Ordinal) && file.Key.Contains(".csv", StringComparison.Ordinal))
        .ToDictionary(file => folder + file.Key["data/".Length..], file => file.Value);

    private static async Task<string> FaultsAsync(Dictionary<string, byte[]> files, IEnumerable<string> folders)
    {
        await NodePackages.FolderAsync();
        using var folder = new SiteFolder(files);
        return await Command.NeedAsync(
            folder.Path, "node", [Path.Combine(Repository.BrowserTests, "OpenData", "csvw.mjs"), .. folders.Select(one => one.Length == 0 ? "." : one)],
            TestContext.Current.CancellationToken);
    }
}
