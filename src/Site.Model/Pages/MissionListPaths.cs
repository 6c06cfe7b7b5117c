using Site.Model.Missions;

namespace Site.Model.Pages;

/// <content>The lists of missions that share a value; a mission may not have one of these segments as its slug.</content>
public static partial class Paths
{
    /// <summary>The id, in every kind of list, of the missions of which no paper states the value.</summary>
    public const string NotStated = "niet-vermeld";

    /// <summary>The missions with one value of this kind.</summary>
    public static SitePath MissionList(MissionListKind kind, string id) => Missions.Page(Segment(kind)).Page(id);

    /// <summary>What stands between "missies" and the value.</summary>
    public static string Segment(MissionListKind kind) => kind switch
    {
        MissionListKind.Region => "regio",
        MissionListKind.Organisation => "organisatie",
        MissionListKind.Country => "land",
        MissionListKind.Status => "status",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The value of a status.</summary>
    public static string Segment(MissionStatus status) => status switch
    {
        MissionStatus.Running => "loopt",
        MissionStatus.Limited => "loopt-beperkt",
        MissionStatus.Paused => "onderbroken",
        MissionStatus.StandingBy => "staat-gereed",
        MissionStatus.Planned => "gepland",
        MissionStatus.Ended => "beeindigd",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
