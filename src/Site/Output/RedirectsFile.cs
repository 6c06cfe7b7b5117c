using System.Text;
using Site.Model;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>
/// _redirects: the moved addresses for Netlify, which then answers with a 301; "!" because a page stands there for other
/// hosts. The data of a mission moves along with its page. Without any there is no file.
/// </summary>
public static class RedirectsFile
{
    public static IEnumerable<OutputFile> Write(Settings settings, IReadOnlyList<RedirectView> pages)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var root = settings.BaseAddress.AbsolutePath;
        var lines = pages.SelectMany(Moves).Select(move => $"{root}{move.From.Value} {root}{move.To.Value} 301!\n");
        return pages.Count == 0 ? [] : [new OutputFile(Paths.Redirects, Encoding.UTF8.GetBytes(string.Concat(lines)))];
    }

    /// <summary>The addresses that move with a page.</summary>
    internal static IEnumerable<(SitePath From, SitePath To)> Moves(RedirectView page)
    {
        yield return (page.Path, page.Target);
        if (Paths.DataOf(page.Path) is { } from && Paths.DataOf(page.Target) is { } to) yield return (from, to);
    }
}
