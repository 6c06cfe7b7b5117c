using Site.Model.Missions;

namespace Site.Model.Pages;

/// <summary>By what missions are listed together.</summary>
public enum MissionListKind
{
    /// <summary>The region it is listed under.</summary>
    Region,

    /// <summary>The organisation or coalition it belongs to.</summary>
    Organisation,

    /// <summary>A country with one of its locations.</summary>
    Country,

    /// <summary>How it stands on the peildatum.</summary>
    Status,
}

/// <summary>One value of a kind and the missions that have it, what runs first and what is over last.</summary>
/// <param name="Kind">By what they are listed.</param>
/// <param name="Id">The value in addresses.</param>
/// <param name="Label">The value in words.</param>
/// <param name="Missions">At least one.</param>
public sealed record MissionList(MissionListKind Kind, string Id, string Label, IReadOnlyList<Mission> Missions)
{
    /// <summary>Where it stands.</summary>
    public SitePath Path => Paths.MissionList(Kind, Id);

    /// <summary>What the value stands for, where a register says it.</summary>
    public string? Introduction { get; init; }
}

/// <summary>The missions that share a value, out of all, and the other values of the same kind.</summary>
public sealed record MissionListView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    MissionList List,
    int Total,
    IReadOnlyList<MissionList> Siblings)
    : Page(Path, Title, Description, File, Sources)
{
    /// <summary>A list comes and goes with its missions; the list of all missions stays.</summary>
    public override SitePath Lasting => Paths.Missions;
}

/// <summary>A mission among all, with what a filter needs to find and place it.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="Lists">The lists it stands in.</param>
/// <param name="Ranks">Its place, from 1, in each order that a reader can choose: see <see cref="MissionOrder"/>.</param>
public sealed record ListedMission(Mission Mission, IReadOnlyList<MissionList> Lists, IReadOnlyList<int> Ranks);

/// <summary>A region with its missions as they are listed.</summary>
public sealed record RegionCards(RegionMissions Group, IReadOnlyList<ListedMission> Missions);

/// <summary>An order of all missions other than by region; what no paper states comes last.</summary>
public enum MissionOrder
{
    /// <summary>By title.</summary>
    Title,

    /// <summary>By start, the earliest first.</summary>
    Start,

    /// <summary>By end, the earliest first.</summary>
    End,
}
