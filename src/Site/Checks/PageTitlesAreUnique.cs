using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Every page has a title that no other page has.</summary>
internal static class PageTitlesAreUnique
{
    public static IEnumerable<Problem> In(IReadOnlyList<BuiltPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var untitled = pages.Where(page => Title(page).Length == 0).Select(page => WrongOutput.TitleMissing(page.Where));
        return untitled.Concat(
            from page in pages
            group page by Title(page) into title
            where title.Key.Length > 0
            from other in title.Skip(1)
            select WrongOutput.TitleTaken(other.Where, title.Key, title.First().Where.File));
    }

    private static string Title(BuiltPage page) => page.Content.Title;
}
