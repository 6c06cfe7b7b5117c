using System.Text;
using AngleSharp.Dom;

namespace Site.Comparing;

/// <summary>Cuts a part of a page in passages: the text between two blocks, with single spaces.</summary>
internal static class Passages
{
    private static readonly HashSet<string> _inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "button", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong",
        "sub", "sup", "time", "u", "var",
    };

    /// <summary>What is no text of the page, or is told apart: marks of citations change with every new source.</summary>
    private const string Silent = "script, style, svg, nav, template, .cite, .cites, .source-list, .page-foot";

    public static IReadOnlyList<string> In(IElement element)
    {
        var (found, text) = (new List<string>(), new StringBuilder());
        Walk(element, found, text);
        Close(found, text);
        return found;
    }

    private static void Walk(IElement element, List<string> found, StringBuilder text)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText words) text.Append(words.Data);
            if (node is not IElement child || child.Matches(Silent)) continue;
            var isBlock = !_inline.Contains(child.LocalName);
            if (isBlock) Close(found, text);
            Walk(child, found, text);
            if (isBlock) Close(found, text);
        }
    }

    private static void Close(List<string> found, StringBuilder text)
    {
        var passage = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (passage.Length > 0) found.Add(passage);
        text.Clear();
    }
}
