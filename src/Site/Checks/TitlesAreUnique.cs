using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>No two missions or text pages share a title: a reader must be able to tell them apart.</summary>
public static class TitlesAreUnique
{
    public static IEnumerable<Problem> In(Website website) =>
        from same in website.Missions.Select(mission => (mission.Title, mission.File))
            .Concat(website.TextPages.Select(page => (page.Title, page.File)))
            .GroupBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
        from page in same.Skip(1)
        select WrongCheck.SameTitle(new InputPlace(page.File), page.Title, same.First().File);
}
