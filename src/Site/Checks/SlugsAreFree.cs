using Site.Input;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>No text page takes an address that the site itself uses.</summary>
public static class SlugsAreFree
{
    /// <summary>Text pages that the site shows inside another page, or at an address of its own.</summary>
    private static readonly string[] _placed = ["kosten"];

    private static readonly string[] _folders = ["assets", "data", "afbeeldingen"];

    public static IEnumerable<Problem> In(Website website) =>
        from page in website.TextPages
        where FixedPages.Names.Except(_placed).Concat(_folders).Contains(page.Slug)
        select WrongCheck.TakenSlug(new InputPlace(page.File), page.Slug);
}
