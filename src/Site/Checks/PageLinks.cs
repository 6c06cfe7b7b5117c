using AngleSharp.Html.Parser.Tokens.Struct;

namespace Site.Checks;

/// <summary>Everything a page links to or loads, as written.</summary>
internal static class PageLinks
{
    private static readonly HashSet<string> _single = ["href", "src", "action", "poster", "data-src"];

    /// <summary>Whether an attribute matters here.</summary>
    public static bool Reads(ReadOnlySpan<char> attribute) =>
        attribute is "srcset" or "property" or "content" || _single.GetAlternateLookup<ReadOnlySpan<char>>().Contains(attribute);

    /// <summary>Adds what one tag links to or loads.</summary>
    public static void Add(ref StructHtmlToken tag, HashSet<string> links)
    {
        if (tag.Attributes.Count == 0) return;
        foreach (var attribute in _single)
            if (PageContent.Value(ref tag, attribute) is { } link) links.Add(link.Trim());
        // srcset: addresses with a width or density, separated by commas.
        foreach (var candidate in (PageContent.Value(ref tag, "srcset") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            links.Add(candidate.Split(' ')[0]);
        // What other sites load to show beside a link.
        if (PageContent.Value(ref tag, "property") is "og:image" && PageContent.Value(ref tag, "content") is { } image) links.Add(image);
    }
}
