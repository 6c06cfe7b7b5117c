using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Site.Checks;

/// <summary>What the checks want to know of a page, as a browser would find it.</summary>
/// <param name="Title">The title, without white space around it; empty when there is none.</param>
/// <param name="Ids">Every id, in order, doubles included.</param>
/// <param name="Anchors">Every id once.</param>
/// <param name="Links">Everything it links to or loads, as written, each once.</param>
/// <param name="ImagesWithoutAlt">The addresses of images that do not say in words what they show.</param>
internal sealed record PageContent(
    string Title, IReadOnlyList<string> Ids, IReadOnlySet<string> Anchors, IReadOnlyList<string> Links,
    IReadOnlyList<string> ImagesWithoutAlt)
{
    /// <summary>Equal for pages with the same bytes.</summary>
    public static string KeyOf(byte[] page) => Convert.ToHexStringLower(SHA256.HashData(page));

    /// <summary>Reads tag by tag: nothing here asks what stands inside what, and a tree of all elements costs many times as much.</summary>
    public static PageContent Read(byte[] page)
    {
        // Memory that the next page uses again; there are as many characters as bytes at most.
        var text = ArrayPool<char>.Shared.Rent(page.Length);
        try
        {
            return Read(new CharArrayTextSource(text, Encoding.UTF8.GetChars(page, text)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    private static PageContent Read(CharArrayTextSource text)
    {
        using var source = new TextSource(text);
        using var tags = Tags(source);
        string? title = null;
        var (ids, links, images) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal), new List<string>());
        for (ref var tag = ref tags.GetStructToken(); tag.Type != HtmlTokenType.EndOfFile; tag = ref tags.GetStructToken())
        {
            if (tag.Type != HtmlTokenType.StartTag) continue;
            tags.State = Inside(ref tag);
            if (Value(ref tag, "id") is { } id) ids.Add(id);
            PageLinks.Add(ref tag, links);
            if (IsImageWithoutAlt(ref tag)) images.Add(Value(ref tag, "src") ?? Value(ref tag, "href") ?? tag.Name.ToString());
            if (tag.IsStartTag("title") && title is null) title = TextBeforeEnd(tags);
        }

        return new PageContent(title?.Trim() ?? "", ids, ids.ToHashSet(StringComparer.Ordinal), [.. links], images);
    }

    /// <summary>The value of an attribute; null when the tag does not have it.</summary>
    public static string? Value(ref StructHtmlToken tag, string attribute)
    {
        for (var i = 0; i < tag.Attributes.Count; i++)
            if (tag.Attributes[i].Name == attribute) return tag.Attributes[i].Value.ToString();
        return null;
    }

    private static HtmlTokenizer Tags(TextSource source) => new(source, HtmlEntityProvider.Resolver)
    {
        DisableElementPositionTracking = true,
        SkipDataText = true,
        SkipScriptText = true,
        SkipRawText = true,
        SkipComments = true,
        ShouldEmitAttribute = static (ref _, name) =>
            name.Span is "id" or "alt" or "type" || PageLinks.Reads(name.Span),
    };

    /// <summary>How what follows a tag is read: not as tags in a script, a style or a title.</summary>
    private static HtmlParseMode Inside(ref StructHtmlToken tag) => tag.Name.Memory.Span switch
    {
        "script" => HtmlParseMode.Script,
        "style" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    private static string TextBeforeEnd(HtmlTokenizer tags)
    {
        var text = new StringBuilder();
        for (ref var part = ref tags.GetStructToken(); part.Type == HtmlTokenType.Character; part = ref tags.GetStructToken())
            text.Append(part.Data.Memory.Span);
        return text.ToString();
    }

    private static bool IsImageWithoutAlt(ref StructHtmlToken tag) => tag.Name.Memory.Span switch
    {
        "img" => true,
        "input" => Value(ref tag, "type") is "image",
        "area" => Value(ref tag, "href") is not null,
        _ => false,
    } && Value(ref tag, "alt") is null;
}
