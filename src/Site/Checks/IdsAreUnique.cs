using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>No two places in a page have the same id, so that a link to it leads to one place.</summary>
internal static class IdsAreUnique
{
    public static IEnumerable<Problem> In(IReadOnlyList<BuiltPage> pages) =>
        from page in pages
        from id in page.Content.Ids.GroupBy(id => id, StringComparer.Ordinal)
        where id.Count() > 1
        select WrongOutput.IdTaken(page.Where, id.Key);
}
