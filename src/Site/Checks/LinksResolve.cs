using Site.Output;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Every link to this site leads to a file that exists, and every anchor to an id in it.</summary>
internal static class LinksResolve
{
    public static IEnumerable<Problem> In(
        IReadOnlyList<BuiltPage> pages, IReadOnlyList<OutputFile> files, Uri baseAddress)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var addresses = files.Select(file => file.Path.Value).ToHashSet(StringComparer.Ordinal);
        var ids = pages.ToLookup(page => page.Path.Value, page => page.Content.Anchors);
        return pages.EachAtOnce(page =>
        {
            var here = new Uri(baseAddress, page.Path.Value);
            return page.Content.Links.Select(link => Problem(page, here, link, baseAddress, addresses, ids)).OfType<Problem>().ToList();
        }).SelectMany(problems => problems);
    }

    private static Problem? Problem(
        BuiltPage page, Uri here, string link, Uri baseAddress, HashSet<string> addresses, ILookup<string, IReadOnlySet<string>> ids)
    {
        if (!Uri.TryCreate(here, link, out var target))
            return WrongOutput.LinkBroken(page.Where, link, nearest: null);
        if (IsElsewhere(link, target, baseAddress)) return null;
        var path = Below(baseAddress, target);
        if (path is null || !addresses.Contains(path))
            return WrongOutput.LinkBroken(page.Where, link, Nearest.To(path ?? link, addresses));
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        // In every page "#" and "#top" lead to its top.
        return anchor is "" or "top" || !ids.Contains(path) || ids[path].Any(known => known.Contains(anchor))
            ? null
            : WrongOutput.AnchorMissing(page.Where, link, anchor, Nearest.To(anchor, ids[path].First()));
    }

    /// <summary>Another host, another scheme, or a full address beside this site on the same host.</summary>
    private static bool IsElsewhere(string link, Uri target, Uri baseAddress) =>
        target.Scheme != baseAddress.Scheme || target.Authority != baseAddress.Authority
        || (link.Contains("://", StringComparison.Ordinal) && Below(baseAddress, target) is null);

    private static string? Below(Uri baseAddress, Uri target) =>
        target.AbsolutePath.StartsWith(baseAddress.AbsolutePath, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(target.AbsolutePath[baseAddress.AbsolutePath.Length..])
            : null;
}
