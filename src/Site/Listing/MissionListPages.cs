using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists a page for each list of missions that share a value.</summary>
public static class MissionListPages
{
    public static IEnumerable<MissionListView> Of(IReadOnlyList<MissionList> lists, int total)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Select(list => new MissionListView(
            list.Path,
            ListText.Title(list),
            ListText.Description(list, total),
            File: null,
            // A card carries no notes: each of its facts stands with its papers on the mission's own page.
            NumberedSources.None,
            list,
            total,
            [.. lists.Where(other => other.Kind == list.Kind)]));
    }
}
