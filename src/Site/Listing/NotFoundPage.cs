using Site.Model;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists the page for addresses that do not exist, with the editors' text where they wrote one.</summary>
public static class NotFoundPage
{
    /// <summary>The slug of its text.</summary>
    public const string Slug = "404";

    public static NotFoundView Of(IReadOnlyList<TextPage> pages)
    {
        var text = pages.SingleOrDefault(page => page.Slug == Slug);
        var prose = text?.Prose ?? Prose.Empty;
        return new NotFoundView(
            Paths.NotFound,
            text?.Title ?? PageText.NotFound,
            text?.Description ?? PageText.NotFoundDescription,
            text?.File,
            NumberedSources.Of(prose.Citations))
        {
            Prose = prose,
        };
    }
}
