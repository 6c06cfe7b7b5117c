using System.Globalization;
using Site.Input;
using Site.Input.Values;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Problems;
using Site.Text;

namespace Site.Editions;

/// <summary>Reads the editions that are kept with the input. Of one that is not wholly as it was made, nothing is used.</summary>
internal static class EditionFiles
{
    /// <summary>The editions that are whole, the newest first; the others are problems.</summary>
    public static IReadOnlyList<EditionArchive> In(InputFolder folder, KeptWork kept, ProblemList problems)
    {
        var read = folder.Editions
            .EachAtOnce(file => kept.Editions.Of($"{file.Key}\n{Manifest.HashOf(file.Value)}", _ => Read(file.Key, file.Value)));
        foreach (var problem in read.SelectMany(edition => edition.Problems)) problems.Add(problem);
        return [.. read.Select(edition => edition.Archive).OfType<EditionArchive>().OrderByDescending(archive => archive.Day)];
    }

    /// <summary>The edition in a zip, or what is wrong with it.</summary>
    public static EditionReading Read(string path, byte[] bytes)
    {
        var where = new InputPlace(path);
        var name = Path.GetFileNameWithoutExtension(path);
        if (!DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new(null, [WrongEdition.Name(where, Path.GetFileName(path), DateText.NearestDate(name) is { Length: 10 } nearest ? nearest + EditionArchive.Ending : null)]);
        if (ZipEntries.Read(bytes) is not { } entries) return new(null, [WrongEdition.Damaged(where)]);
        var unsafePaths = entries.Keys.Where(entry => !SafePath.Is(entry)).ToList();
        if (unsafePaths.Count > 0) return new(null, [.. unsafePaths.Select(entry => WrongEdition.LeavesFolder(where, entry))]);
        if (!entries.TryGetValue(Paths.Manifest.File, out var list) || Manifest.Read(list) is not { } manifest || !SafePath.AreDistinct(entries.Keys))
            return new(null, [WrongEdition.Damaged(where)]);
        IReadOnlyList<Problem> problems =
        [
            .. manifest.Peildatum == day ? [] : new[] { WrongEdition.OtherDay(where, EditionArchive.NameOf(manifest.Peildatum)) },
            .. Differences(where, entries, manifest),
        ];
        return problems.Count > 0 ? new(null, problems) : new(EditionArchive.Of([.. Files(entries)], manifest), []);
    }

    private static IEnumerable<Problem> Differences(InputPlace where, IReadOnlyDictionary<string, byte[]> entries, Manifest manifest)
    {
        var listed = manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var (path, bytes) in entries.Where(entry => entry.Key != Paths.Manifest.File))
            if (!listed.TryGetValue(path, out var file)) yield return WrongEdition.NotListed(where, path);
            else if (bytes.LongLength != file.Bytes || Manifest.HashOf(bytes) != file.Sha256) yield return WrongEdition.Changed(where, path);
        foreach (var path in listed.Keys.Where(path => !entries.ContainsKey(path))) yield return WrongEdition.Missing(where, path);
    }

    private static IEnumerable<OutputFile> Files(IReadOnlyDictionary<string, byte[]> entries) => entries
        .Where(entry => entry.Key != Paths.Manifest.File)
        .Select(entry => new OutputFile(AddressOf(entry.Key), entry.Value));

    /// <summary>A page has the address of its folder.</summary>
    private static SitePath AddressOf(string file) =>
        file == SitePath.Home.File || file.EndsWith('/' + SitePath.Home.File, StringComparison.Ordinal) ? new(file[..^SitePath.Home.File.Length]) : new(file);
}

/// <summary>What came of reading an edition: all of it, or what is wrong with it.</summary>
internal sealed record EditionReading(EditionArchive? Archive, IReadOnlyList<Problem> Problems);
