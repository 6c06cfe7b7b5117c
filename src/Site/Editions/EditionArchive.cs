using System.Globalization;
using Site.Model;
using Site.Model.Pages;
using Site.OpenData;
using Site.Output;

namespace Site.Editions;

/// <summary>An edition with all its files, as it stands in the output and as it is kept with the input. Having one means that it is whole.</summary>
/// <param name="Edition">What is known of it.</param>
/// <param name="Files">Its files at their place in the newest site, its manifest among them.</param>
public sealed record EditionArchive(Edition Edition, IReadOnlyList<OutputFile> Files)
{
    /// <summary>Below the input folder: one zip for each edition.</summary>
    public const string Folder = "editions";

    public const string Ending = ".zip";

    public DateOnly Day => Edition.Day;

    /// <summary>Where an edition is kept, below the input folder.</summary>
    public static string PathOf(DateOnly day) => $"{Folder}/{NameOf(day)}{Ending}";

    /// <summary>How an edition is called: 2026-06-30.</summary>
    public static string NameOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An edition of these files, whose paths are those in their own site.</summary>
    public static EditionArchive Of(IReadOnlyList<OutputFile> files, Manifest manifest)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(manifest);
        var (day, list) = (manifest.Peildatum, manifest.File());
        return new EditionArchive(
            new Edition(
                day,
                [.. files.Where(IsPage).Select(file => file.Path).OrderBy(path => path.Value, StringComparer.Ordinal)],
                files.Count,
                files.Sum(file => file.Bytes.LongLength),
                Manifest.HashOf(list.Bytes)),
            [.. files.Append(list).Select(file => file with { Path = Paths.InEdition(day, file.Path) }).OrderBy(file => file.Path.Value, StringComparer.Ordinal)]);
    }

    /// <summary>The zip in which it is kept: the same bytes on every machine.</summary>
    public byte[] Packed() => ArchiveFile.Packed(
        Files.Select(file => (file.Path.File[Paths.Edition(Day).Value.Length..], file.Bytes)), Day);

    private static bool IsPage(OutputFile file) => file.Path.File.EndsWith(SitePath.Home.File, StringComparison.Ordinal);
}
