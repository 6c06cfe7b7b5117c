namespace Site.Input.Values;

/// <summary>Reads addresses on the web.</summary>
public static class AddressText
{
    /// <summary>A whole address that begins with https:// or http://; null otherwise.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0
        && !text.Any(char.IsWhiteSpace) ? uri : null;

    /// <summary>A whole address that is safe to follow: it begins with https://; null otherwise.</summary>
    public static Uri? ParseLink(string text) => Parse(text) is { Scheme: "https" } address ? address : null;

    /// <summary>The address of a site, with a closing slash.</summary>
    public static Uri? ParseBase(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.TrimEnd('/') + "/") is { Query: "", Fragment: "" } address ? address : null;
    }

    /// <summary>Whether this is an e-mail address and nothing else.</summary>
    public static bool IsMail(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('@') is [{ Length: > 0 }, var host] && host.Contains('.', StringComparison.Ordinal)
            && !text.Any(c => char.IsWhiteSpace(c) || c is ':' or '/' or '<' or '>' or '"');
    }
}
