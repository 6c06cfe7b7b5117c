using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the page of all missions in time shows.</summary>
public static class TimelinePage
{
    public static TimelineView Of(IReadOnlyList<RegionMissions> regions, TimeScale scale)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(scale);
        var missions = regions.SelectMany(region => region.Missions).ToList();
        return new TimelineView(
            Paths.Timeline,
            PageText.Timeline,
            PageText.TimelineDescription(missions.Count, missions.Count(mission => mission.Start.IsStated || mission.End.IsStated)),
            File: null,
            NumberedSources.Of(missions.SelectMany(Shown).SelectMany(statement => statement.Citations)),
            scale.Axis,
            [.. regions.Select(group => new RegionPeriods(
                group.Region,
                [.. group.Missions.Select(mission => new MissionPeriod(mission, TimeBars.Of(mission, scale)))]))]);
    }

    /// <summary>The readings of start and end that stand in the table; what is superseded stands on the mission's page.</summary>
    private static IEnumerable<Statement> Shown(Mission mission) =>
        new Fact[] { mission.Start, mission.End }.SelectMany(fact => fact.Statements)
            .Where(stated => stated.Standing is not Standing.Superseded).Select(stated => stated.Statement);
}
