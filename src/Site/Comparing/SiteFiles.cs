using Site.Model.Pages;
using Site.Output;

namespace Site.Comparing;

/// <summary>The files of a site, published or new, by their path below the root.</summary>
public sealed record SiteFiles(IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>What every output of this program has.</summary>
    private static readonly string[] _always = [SitePath.Home.File, Paths.Sitemap.File, Paths.Feed.File];

    /// <summary>What a build made.</summary>
    public static SiteFiles Of(IEnumerable<OutputFile> files) =>
        new(files.ToDictionary(file => file.Path.File, file => file.Bytes, StringComparer.Ordinal));

    /// <summary>What stands in a folder; images and assets are left out, because nothing in them is compared.</summary>
    public static SiteFiles Read(string folder) => new(
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".html" or ".json" or ".csv" or ".xml")
                .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal)
            : new Dictionary<string, byte[]>());

    /// <summary>Files that a whole site has and this one has not.</summary>
    public IReadOnlyList<string> Missing => [.. _always.Where(path => !Files.ContainsKey(path))];

    /// <summary>Every page that visitors can have a link to, by its address; the one for unknown addresses is none.</summary>
    public IReadOnlyDictionary<SitePath, PageText> Pages() => Files
        .Where(file => file.Key == SitePath.Home.File || file.Key.EndsWith('/' + SitePath.Home.File, StringComparison.Ordinal))
        .AsParallel()
        .Select(file => PageText.Read(new SitePath(file.Key[..^SitePath.Home.File.Length]), file.Value))
        .ToDictionary(page => page.Path);
}
