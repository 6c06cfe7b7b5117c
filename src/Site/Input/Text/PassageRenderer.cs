using System.Net;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Site.Input.Values;

namespace Site.Input.Text;

/// <summary>Writes a passage under embargo as the preview shows it: with its moment above it.</summary>
internal sealed class PassageRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"embargo-passage\">");
        if (MomentText.Parse(obj.Arguments?.Trim() ?? "") is { } moment)
            renderer.Write("<p class=\"embargo-mark\">").Write(WebUtility.HtmlEncode(Theme.Text.Words.UnderEmbargo(moment))).WriteLine("</p>");
        renderer.WriteChildren(obj);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
