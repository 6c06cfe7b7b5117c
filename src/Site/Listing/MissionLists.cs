using Site.Input;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text;

namespace Site.Listing;

/// <summary>
/// The lists of missions that share a region, organisation, country or status. A value without missions has no list;
/// missions of which no paper states the value share the last list of that kind, so that each mission is in every kind.
/// </summary>
public static class MissionLists
{
    private static readonly MissionStatus[] _statuses = Enum.GetValues<MissionStatus>();

    public static IReadOnlyList<MissionList> Of(IReadOnlyList<RegionMissions> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        var missions = RegionList.Sorted(regions.SelectMany(region => region.Missions));
        return
        [
            .. regions.Select(group => new MissionList(MissionListKind.Region, group.Region.Id, group.Region.Title, group.Missions)
            {
                Introduction = group.Region.Introduction,
            }),
            .. Named(MissionListKind.Organisation, missions, Leads, lead => lead.Id, ListText.Of),
            .. NotStated(MissionListKind.Organisation, missions, Leads),
            .. Named(MissionListKind.Country, missions, Countries, country => Id(country), country => country.Name),
            .. NotStated(MissionListKind.Country, missions, Countries),
            .. _statuses.Select(status => Status(status, missions)).Where(list => list.Missions.Count > 0),
            .. NotStated(MissionListKind.Status, missions, Statuses),
        ];
    }

    /// <summary>The lists that each mission stands in, by its slug.</summary>
    public static ILookup<string, MissionList> ByMission(IReadOnlyList<MissionList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.SelectMany(list => list.Missions, (list, mission) => (mission.Slug, List: list))
            .ToLookup(placed => placed.Slug, placed => placed.List, StringComparer.Ordinal);
    }

    /// <summary>A country in addresses: its name, or its code where nothing of the name can stay.</summary>
    public static string Id(Country country)
    {
        ArgumentNullException.ThrowIfNull(country);
        return Slug.Nearest(country.Name) ?? country.Code.ToLowerInvariant();
    }

    /// <summary>The countries with a place where it is stationed, or an area in which it operates.</summary>
    public static IEnumerable<Country> Countries(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return mission.Locations.Select(location => location.Country).OfType<Country>().DistinctBy(country => country.Code);
    }

    private static IEnumerable<Organisation> Leads(Mission mission) =>
        mission.Lead.Leading is { } lead ? [lead.Value] : [];

    private static IEnumerable<MissionStatus> Statuses(Mission mission) =>
        mission.Status.Leading is { } status ? [status.Value] : [];

    private static MissionList Status(MissionStatus status, IReadOnlyList<Mission> missions) => new(
        MissionListKind.Status, Paths.Segment(status), ListText.Of(status),
        [.. missions.Where(mission => Statuses(mission).Contains(status))]);

    private static IEnumerable<MissionList> Named<T>(
        MissionListKind kind, IReadOnlyList<Mission> missions,
        Func<Mission, IEnumerable<T>> values, Func<T, string> id, Func<T, string> name) =>
        missions.SelectMany(mission => values(mission).Select(value => (Mission: mission, Value: value)))
            .GroupBy(pair => id(pair.Value))
            .Select(list => new MissionList(kind, list.Key, name(list.First().Value), [.. list.Select(pair => pair.Mission)]))
            .OrderBy(list => list.Label, DutchOrder.Comparer);

    private static IEnumerable<MissionList> NotStated<T>(
        MissionListKind kind, IReadOnlyList<Mission> missions, Func<Mission, IEnumerable<T>> values)
    {
        var without = missions.Where(mission => !values(mission).Any()).ToList();
        return without.Count == 0 ? [] : [new MissionList(kind, Paths.NotStated, ListText.NotStated(kind), without)];
    }
}
