using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

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
    private const string WithoutAlt = "img:not([alt]), input[type=image]:not([alt]), area[href]:not([alt])";

    /// <summary>Equal for pages with the same bytes.</summary>
    public static string KeyOf(byte[] page) => Convert.ToHexStringLower(SHA256.HashData(page));

    public static PageContent Read(byte[] page)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
        string[] ids = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
        return new PageContent(
            document.Title?.Trim() ?? "",
            ids,
            ids.ToHashSet(StringComparer.Ordinal),
            [.. PageLinks.Of(document).Distinct(StringComparer.Ordinal)],
            [.. document.QuerySelectorAll(WithoutAlt).Select(Address)]);
    }

    private static string Address(IElement image) =>
        image.GetAttribute("src") ?? image.GetAttribute("href") ?? image.LocalName;
}
