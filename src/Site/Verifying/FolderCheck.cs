using Site.Editions;
using Site.Model.Pages;
using Site.Output;
using Site.Text;

namespace Site.Verifying;

/// <summary>Compares a folder with the manifest in it.</summary>
internal static class FolderCheck
{
    /// <summary>The manifest in a folder; null when there is none that can be read.</summary>
    public static Manifest? ManifestIn(string folder)
    {
        var path = Path.Combine(folder, Paths.Manifest.File);
        return File.Exists(path) ? Manifest.Read(File.ReadAllBytes(path)) : null;
    }

    public static Verification Of(string folder, Manifest expected)
    {
        var there = FolderMark.FilesIn(folder).Where(path => path != Paths.Manifest.File).ToHashSet(StringComparer.Ordinal);
        return new Verification(
            expected,
            expected.Files.EachAtOnce(file => there.Contains(file.Path) ? Compared(file, Path.Combine(folder, file.Path)) : new FoundFile(file, Outcome.Missing)),
            [.. there.Except(expected.Files.Select(file => file.Path)).Order(StringComparer.Ordinal)]);
    }

    private static FoundFile Compared(ManifestFile file, string path)
    {
        using var content = File.OpenRead(path);
        var (bytes, hash) = (content.Length, Manifest.HashOf(content));
        return bytes == file.Bytes && hash == file.Sha256 ? new FoundFile(file, Outcome.Same) : new FoundFile(file, Outcome.Different, VerifyText.Content(bytes, hash));
    }
}
