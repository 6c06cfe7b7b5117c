using System.Text;
using Site.Model;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>
/// _redirects: the moved addresses for Netlify, which then answers with a 301; "!" because a page stands there for other
/// hosts. Without any there is no file.
/// </summary>
public static class RedirectsFile
{
    public static IEnumerable<OutputFile> Write(Settings settings, IReadOnlyList<RedirectView> pages)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var root = settings.BaseAddress.AbsolutePath;
        var lines = pages.Select(page => $"{root}{page.Path.Value} {root}{page.Target.Value} 301!\n");
        return pages.Count == 0 ? [] : [new OutputFile(Paths.Redirects, Encoding.UTF8.GetBytes(string.Concat(lines)))];
    }
}
