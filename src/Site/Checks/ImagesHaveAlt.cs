using AngleSharp.Dom;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Every image says in words what it shows; one that only decorates says so with an empty alt.</summary>
public static class ImagesHaveAlt
{
    public static IEnumerable<Problem> In(IReadOnlyList<BuiltPage> pages) =>
        from page in pages
        from image in page.Document.QuerySelectorAll("img:not([alt]), input[type=image]:not([alt]), area[href]:not([alt])")
        select WrongOutput.AltMissing(page.Where, Address(image));

    private static string Address(IElement image) =>
        image.GetAttribute("src") ?? image.GetAttribute("href") ?? image.LocalName;
}
