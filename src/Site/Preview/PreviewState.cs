using System.Security.Cryptography;
using System.Text;
using Site.Model.Pages;
using Site.Output;
using Site.Problems;

namespace Site.Preview;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Files">The last good site by file path; null as long as there was none.</param>
/// <param name="Problems">The problems that keep the newest input from being shown.</param>
internal sealed record PreviewState(IReadOnlyDictionary<string, OutputFile>? Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>Pages of the site that is being made.</summary>
    public IReadOnlyDictionary<string, OutputFile> Ahead { get; init; } = new Dictionary<string, OutputFile>();

    /// <summary>The file a host would send for an address; null when there is none.</summary>
    public OutputFile? Find(SitePath path) => Ahead.GetValueOrDefault(path.File) ?? Files?.GetValueOrDefault(path.File);

    /// <summary>The page a visitor of this address sees.</summary>
    public OutputFile? PageAt(SitePath path) => Find(path) ?? Find(Paths.NotFound);

    /// <summary>Differs exactly when that page has to be shown anew: "page.what it shows besides".</summary>
    public string VersionOf(SitePath path)
    {
        // As long as there is no site, every page is the list of problems.
        if (Files is null) return Hash(Problems.Select(problem => Encoding.UTF8.GetBytes(problem + "\n")));
        if (PageAt(path) is not { } page) return "";
        var shown = Files.Values.Where(file => IsShownIn(page.Bytes, file)).OrderBy(file => file.Path.Value, StringComparer.Ordinal);
        return $"{Hash([page.Bytes])}.{Hash(shown.Select(file => file.Bytes))}";
    }

    // Style sheets and scripts have another name when they change, and then the page is another.
    private static bool IsShownIn(byte[] page, OutputFile file) =>
        System.IO.Path.GetExtension(file.Path.Value) is not (".html" or ".xml" or ".txt" or ".csv" or ".css" or ".js" or "")
        && System.IO.Path.GetFileName(file.Path.Value) != ShareImage.Name
        && page.AsSpan().IndexOf(Encoding.UTF8.GetBytes(file.Path.Value)) >= 0;

    private static string Hash(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts) hash.AppendData(SHA256.HashData(part));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
