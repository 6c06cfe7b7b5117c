using System.Globalization;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model;
using Site.Model.Pages;

namespace Site.Input.Text;

/// <summary>
/// Writes a parsed text as HTML with marks where a citation or an address belongs, then cuts it at the marks.
/// A mark is a number between two private-use characters, which no text may contain.
/// </summary>
public static class PieceWriter
{
    private const char _open = '\uE000';
    private const char _close = '\uE001';

    /// <summary>The text without the two characters that marks are made of.</summary>
    public static string WithoutMarks(string text) => text.Replace(_open, ' ').Replace(_close, ' ');

    /// <summary>The pieces of the text.</summary>
    public static Prose Write(
        MarkdownDocument document, MarkdownPipeline pipeline, Targets targets, Func<MarkdownObject, InputPlace> at)
    {
        var parts = new List<ProsePart>();
        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new TargetRenderer(targets, at, part => Mark(renderer, parts, part)));
        renderer.ObjectRenderers.Add(new CitationRenderer(targets, at, part => Mark(renderer, parts, part)));
        renderer.ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new PassageRenderer());
        foreach (var link in document.Descendants<AutolinkInline>())
            targets.CheckElsewhere(link.IsEmail ? "mailto:" + link.Url : link.Url, at(link));
        renderer.Render(document);
        return new Prose([.. Cut(html.ToString(), parts)]);
    }

    private static void Mark(HtmlRenderer renderer, List<ProsePart> parts, ProsePart part)
    {
        renderer.Write(_open + parts.Count.ToString(CultureInfo.InvariantCulture) + _close);
        parts.Add(part);
    }

    private static IEnumerable<ProsePart> Cut(string html, List<ProsePart> parts)
    {
        foreach (var piece in html.Split(_open))
        {
            var end = piece.IndexOf(_close, StringComparison.Ordinal);
            // Written by its number, one of the two characters can come in after all; that is a problem of its own.
            if (end >= 0 && int.TryParse(piece.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < parts.Count)
                yield return parts[number];
            if (end + 1 < piece.Length) yield return new ProseHtml(piece[(end + 1)..]);
        }
    }
}

/// <summary>Writes a citation as marks: one for each source it names.</summary>
internal sealed class CitationRenderer(Targets targets, Func<MarkdownObject, InputPlace> at, Action<ProsePart> mark)
    : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        foreach (var citation in targets.Citations(obj, at(obj))) mark(new ProseCitation(citation));
    }
}

/// <summary>Writes links and images; those to our own files get a mark where the address belongs.</summary>
internal sealed class TargetRenderer(Targets targets, Func<MarkdownObject, InputPlace> at, Action<ProsePart> mark)
    : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var target = targets.Resolve(link, at(link));
        if (target is null)
        {
            base.Write(renderer, link);
            return;
        }

        renderer.Write(link.IsImage ? "<img src=\"" : "<a href=\"");
        mark(target);
        renderer.Write('"');
        if (link.IsImage) renderer.Write(" alt=\"").WriteEscape(MarkdownText.PlainText(link)).Write("\" loading=\"lazy\">");
        else renderer.Write('>').WriteChildren(link);
        if (!link.IsImage) renderer.Write("</a>");
    }
}
