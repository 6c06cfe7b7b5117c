using Site.Model.Pages;
using Site.Output;

namespace Site.Comparing;

/// <summary>The files of a site, published or new, by their path below the root.</summary>
/// <param name="Files">Those in which something is compared.</param>
public sealed record SiteFiles(IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>What every output of this program has.</summary>
    private static readonly string[] _always = [SitePath.Home.File, Paths.Sitemap.File];

    /// <summary>Every path, also of what is not compared.</summary>
    public IReadOnlyList<string> Names { get; init; } = [.. Files.Keys];

    /// <summary>What a build made.</summary>
    public static SiteFiles Of(IEnumerable<OutputFile> files) =>
        new(files.Where(file => IsCompared(file.Path.File)).ToDictionary(file => file.Path.File, file => file.Bytes, StringComparer.Ordinal));

    /// <summary>What stands in a folder; in images and assets nothing is compared.</summary>
    public static SiteFiles Read(string folder)
    {
        List<string> names = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(IsCompared)]
            : [];
        return new SiteFiles(names.Where(name => Path.GetExtension(name) is ".html" or ".json" or ".csv" or ".xml")
            .ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder, name)), StringComparer.Ordinal))
        { Names = names };
    }

    /// <summary>
    /// An edition does not change; that it is there, its list tells. The list of the site itself says nothing that its files
    /// do not say, and compressed copies come and go with what they are copies of.
    /// </summary>
    private static bool IsCompared(string file) => !CompressedCopies.IsOne(file)
        && (file.EndsWith(Paths.Manifest.File, StringComparison.Ordinal)
            ? file != Paths.Manifest.File : Paths.EditionOf(new SitePath(file)) is null);

    /// <summary>Files that a whole site has and this one has not.</summary>
    public IReadOnlyList<string> Missing => [.. _always.Where(path => !Files.ContainsKey(path))];

    /// <summary>Every page that visitors can have a link to, by its address; the ones for unknown addresses and for editors are none.</summary>
    public IReadOnlyDictionary<SitePath, PageText> Pages() => Files
        .Where(file => file.Key == SitePath.Home.File || file.Key.EndsWith('/' + SitePath.Home.File, StringComparison.Ordinal))
        .Where(file => !file.Key.StartsWith(Paths.Admin.Value, StringComparison.Ordinal))
        .EachAtOnce(file => PageText.Read(new SitePath(file.Key[..^SitePath.Home.File.Length]), file.Value))
        .ToDictionary(page => page.Path);

    /// <summary>The mission that stands at this address; null at other pages and where its data cannot be read.</summary>
    public MissionData? MissionAt(SitePath path) =>
        Paths.SlugOf(path) is { } slug && Files.TryGetValue(Paths.MissionData(slug).File, out var bytes) ? MissionData.Read(slug, bytes) : null;

    /// <summary>Every mission of which the data can be read.</summary>
    public IReadOnlyList<MissionData> Missions() => [.. Files.Keys
        .Where(name => name.StartsWith(Paths.Missions.Value, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
        .Select(name => MissionAt(new SitePath(name[..^".json".Length] + "/"))).OfType<MissionData>()];
}
