using Site.Model;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>The regions that have missions, in their order, with what runs first and what is over last.</summary>
public static class RegionList
{
    private static readonly MissionStatus?[] _order =
    [
        MissionStatus.Running, MissionStatus.Limited, MissionStatus.Paused,
        MissionStatus.StandingBy, MissionStatus.Planned, null, MissionStatus.Ended,
    ];

    public static IReadOnlyList<RegionMissions> Of(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        return
        [
            .. website.Missions.GroupBy(mission => mission.Region)
                .OrderBy(region => region.Key.Order).ThenBy(region => region.Key.Id, StringComparer.Ordinal)
                .Select(region => new RegionMissions(region.Key, Sorted(region))),
        ];
    }

    /// <summary>Whether it is under way on the peildatum, on whatever scale.</summary>
    public static bool IsUnderWay(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return mission.Status.Leading?.Value is MissionStatus.Running or MissionStatus.Limited;
    }

    /// <summary>What runs first and what is over last; by title within each.</summary>
    public static IReadOnlyList<Mission> Sorted(IEnumerable<Mission> missions) =>
        [.. missions.OrderBy(mission => Array.IndexOf(_order, mission.Status.Leading?.Value))
            .ThenBy(mission => mission.Title, DutchOrder.Comparer)];
}
