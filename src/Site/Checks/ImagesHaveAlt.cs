using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Every image says in words what it shows; one that only decorates says so with an empty alt.</summary>
internal static class ImagesHaveAlt
{
    public static IEnumerable<Problem> In(IReadOnlyList<BuiltPage> pages) =>
        from page in pages
        from image in page.Content.ImagesWithoutAlt
        select WrongOutput.AltMissing(page.Where, image);
}
