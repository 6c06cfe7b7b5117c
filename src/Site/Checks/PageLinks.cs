using AngleSharp.Html.Parser.Tokens.Struct;

namespace Site.Checks;

/// <summary>Everything a page links to or loads, as written.</summary>
internal static class PageLinks
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _single =
        new HashSet<string>(["href", "src", "action", "poster", "data-src"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an attribute matters here.</summary>
    public static bool Reads(ReadOnlySpan<char> attribute) =>
        attribute is "srcset" or "property" or "content" || _single.Contains(attribute);

    /// <summary>Adds what one tag links to or loads.</summary>
    public static void Add(ref StructHtmlToken tag, HashSet<string> links)
    {
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var name = tag.Attributes[i].Name.Memory.Span;
            var value = tag.Attributes[i].Value;
            if (_single.Contains(name)) links.Add(value.ToString().Trim());
            // Addresses with a width or density, separated by commas.
            else if (name is "srcset") links.UnionWith(value.ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(candidate => candidate.Split(' ')[0]));
            // What other sites load to show beside a link.
            else if (name is "property" && value.Memory.Span is "og:image" && PageContent.Value(ref tag, "content") is { } image) links.Add(image);
        }
    }
}
