namespace Site.Output;

/// <summary>Cuts a page of ours in running text and all the rest. It relies on what our renderer writes: closed tags, no comments.</summary>
public static class MainText
{
    private static readonly string[] _silent =
        ["a", "abbr", "button", "dt", "h1", "h2", "h3", "h4", "label", "nav", "option", "script", "style", "summary", "svg", "th"];

    /// <summary>All of the page in order, each piece with whether it is text inside the main content.</summary>
    public static IEnumerable<(Range Piece, bool IsText)> Pieces(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var main = html.IndexOf("<main", StringComparison.Ordinal);
        var end = html.IndexOf("</main>", Math.Max(0, main), StringComparison.Ordinal);
        if (main < 0 || end < 0)
        {
            yield return (.., false);
            yield break;
        }

        yield return (..main, false);
        for (var at = main; at < end;)
        {
            var next = html[at] == '<' ? TagEnd(html, at) : html.IndexOf('<', at);
            yield return (at..next, html[at] != '<');
            at = next;
        }

        yield return (end.., false);
    }

    /// <summary>The end of a tag, or of the whole element where its words are no running text.</summary>
    private static int TagEnd(string html, int at)
    {
        var close = html.IndexOf('>', at) + 1;
        var name = NameAt(html, at + 1);
        if (!_silent.Contains(name) && !IsSourceList(html.AsSpan(at, close - at))) return close;
        var depth = 0;
        for (var tag = at; ; tag = html.IndexOf('<', tag + 1))
        {
            if (NameAt(html, tag + 1) == name) depth++;
            else if (html[tag + 1] == '/' && NameAt(html, tag + 2) == name && --depth == 0) return html.IndexOf('>', tag) + 1;
        }
    }

    private static bool IsSourceList(ReadOnlySpan<char> tag) => tag.Contains("class=\"source-list", StringComparison.Ordinal);

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (char.IsAsciiLetterOrDigit(html[end])) end++;
        return html[start..end];
    }
}
