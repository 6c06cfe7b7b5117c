using Site.Model.Pages;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads the address of a page on this site: "/missies/kfor/", with or without the first slash.</summary>
public static class AddressOnSite
{
    /// <summary>Whether it can be read; an address of another shape is a problem.</summary>
    public static bool TryRead(Scalar text, ProblemList problems, out SitePath path)
    {
        path = new SitePath(text.Text.StartsWith('/') ? text.Text[1..] : text.Text);
        if (IsPage(path.Value)) return true;
        problems.Add(WrongRedirect.Shape(text, Nearest(text.Text)));
        return false;
    }

    private static bool IsPage(string path) =>
        path.Length == 0 || (path.EndsWith('/') && path[..^1].Split('/').All(Slug.IsValid));

    /// <summary>The same address as it could be written; null when nothing of it can stay.</summary>
    private static string? Nearest(string text)
    {
        var path = Uri.TryCreate(text, UriKind.Absolute, out var full) && full.Scheme is "https" or "http" ? full.AbsolutePath : text;
        var end = path.IndexOfAny(['#', '?']);
        var segments = Uri.UnescapeDataString(end < 0 ? path : path[..end]).Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (segments is [.., "index.html"]) segments.RemoveAt(segments.Count - 1);
        return segments.Count > 0 && segments.All(segment => !segment.Contains('.') && Slug.Nearest(segment) is not null)
            ? "/" + string.Concat(segments.Select(segment => Slug.Nearest(segment) + "/")) : null;
    }
}
