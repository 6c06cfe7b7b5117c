using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the page of all missions shows.</summary>
public static class MissionsPage
{
    public static MissionsView Of(IReadOnlyList<RegionMissions> regions, IReadOnlyList<MissionList> lists)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(lists);
        var missions = regions.SelectMany(region => region.Missions).ToList();
        var orders = Enum.GetValues<MissionOrder>().Select(order => Ranks(Sorted(missions, order))).ToList();
        var listsOf = MissionLists.ByMission(lists);
        ListedMission Listed(Mission mission) => new(mission, [.. listsOf[mission.Slug]], [.. orders.Select(order => order[mission.Slug])]);
        return new MissionsView(
            Paths.Missions,
            PageText.Missions,
            PageText.MissionsDescription(missions.Count, missions.Count(RegionList.IsUnderWay)),
            File: null,
            // A card carries no notes: each of its facts stands with its papers on the mission's own page.
            NumberedSources.None,
            [.. regions.Select(region => new RegionCards(region, [.. region.Missions.Select(Listed)]))],
            lists,
            missions.Count);
    }

    private static Dictionary<string, int> Ranks(IEnumerable<Mission> sorted) =>
        sorted.Index().ToDictionary(mission => mission.Item.Slug, mission => mission.Index + 1, StringComparer.Ordinal);

    private static List<Mission> Sorted(IEnumerable<Mission> missions, MissionOrder order)
    {
        var byTitle = missions.OrderBy(mission => mission.Title, DutchOrder.Comparer);
        return order switch
        {
            MissionOrder.Title => [.. byTitle],
            MissionOrder.Start => [.. byTitle.OrderBy(mission => First(mission.Start)).ThenBy(mission => Last(mission.Start))],
            MissionOrder.End => [.. byTitle.OrderBy(mission => Last(mission.End)).ThenBy(mission => First(mission.End))],
            _ => throw new ArgumentOutOfRangeException(nameof(order)),
        };
    }

    private static DateOnly First(Fact<EdtfDate> date) => date.Leading?.Value.First ?? DateOnly.MaxValue;

    private static DateOnly Last(Fact<EdtfDate> date) => date.Leading?.Value.Last ?? DateOnly.MaxValue;
}
