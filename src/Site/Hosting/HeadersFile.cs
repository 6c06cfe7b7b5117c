using System.Text;
using Site.Model.Pages;
using Site.Output;

namespace Site.Hosting;

/// <summary>
/// _headers, as Netlify, Cloudflare and others read it. Where two rules match an address some of them take the later one
/// and others join both, so no two rules give one header to the same address: where the page for editing has a policy of
/// its own, every name at the root has a rule. The page for addresses that do not exist carries its policy itself.
/// </summary>
internal static class HeadersFile
{
    public static OutputFile Write(HostHeaders headers, IReadOnlyList<OutputFile> files, string root)
    {
        var text = new StringBuilder("# Made with the site; the reasons stand in src/Site/Hosting.\n");
        foreach (var (path, own) in Rules(headers, files))
        {
            text.Append(root).Append(path).Append('\n');
            foreach (var header in own) text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
        }

        return new OutputFile(Paths.Headers, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static IEnumerable<(string Path, IEnumerable<Header> Own)> Rules(HostHeaders headers, IReadOnlyList<OutputFile> files)
    {
        var site = headers.Parts[0].Own.Where(IsNotCaching).ToList();
        var others = headers.Parts.Skip(1).ToList();
        var differing = others.Where(part => !site.All(part.Own.Contains)).ToList();
        yield return ("*", differing.Count == 0 ? headers.Common.Concat(site) : headers.Common);
        if (differing.Count > 0)
            foreach (var path in Tops(files).Where(path => !differing.Exists(part => path == part.Folder.Value + "*"))) yield return (path, site);
        foreach (var part in others)
            yield return (part.Folder.Value + "*", part.Own.Where(header => differing.Contains(part) ? IsNotCaching(header) : !site.Contains(header) && IsWorthSaying(header)));
        // By their ending: an edition brings all data files once more, and some hosts read a hundred rules and no further.
        foreach (var ending in files.Where(file => ContentTypes.IsOftenMissed(file.Path.File)).Select(file => Path.GetExtension(file.Path.File)).Distinct().Order(StringComparer.Ordinal))
            yield return ("*" + ending, [new("Content-Type", ContentTypes.Of(ending))]);
    }

    /// <summary>All there is at the root: home, its files, and its folders with all that is in them.</summary>
    private static IEnumerable<string> Tops(IReadOnlyList<OutputFile> files) =>
        files.Select(file => file.Path.Value.Split('/') is [var folder, _, ..] ? folder + "/*" : file.Path.Value)
            .Append(SitePath.Home.File).Distinct().Order(StringComparer.Ordinal);

    // What these hosts say of their own accord is right for all but the named files.
    private static bool IsNotCaching(Header header) => header.Name != HostHeaders.Caching;

    private static bool IsWorthSaying(Header header) => IsNotCaching(header) || header.Value.EndsWith("immutable", StringComparison.Ordinal);
}
