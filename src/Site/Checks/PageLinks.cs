using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Site.Checks;

/// <summary>Everything a page links to or loads, as written.</summary>
internal static class PageLinks
{
    private static readonly string[] _attributes = ["href", "src", "action", "poster", "data-src"];

    public static IEnumerable<string> Of(IHtmlDocument document) =>
        document.All.SelectMany(element => Single(element).Concat(Several(element)).Concat(Shared(element)));

    private static IEnumerable<string> Single(IElement element) =>
        _attributes.Select(element.GetAttribute).OfType<string>().Select(link => link.Trim());

    /// <summary>What other sites load to show beside a link.</summary>
    private static IEnumerable<string> Shared(IElement element) =>
        element.GetAttribute("property") is "og:image" && element.GetAttribute("content") is { } image ? [image] : [];

    /// <summary>srcset: addresses with a width or density, separated by commas.</summary>
    private static IEnumerable<string> Several(IElement element) =>
        (element.GetAttribute("srcset") ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(candidate => candidate.Split(' ')[0]);
}
