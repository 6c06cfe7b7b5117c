using Site.Model.Pages;

namespace Site.Comparing;

/// <summary>Pages on which nothing stands that does not also stand elsewhere: they change along with the missions.</summary>
internal static class Overviews
{
    private static readonly SitePath[] _paths =
    [
        SitePath.Home, Paths.Missions, Paths.Map, Paths.Timeline, Paths.Mandates, Paths.Developments, Paths.Search, Paths.Sources,
        Paths.Changes,
    ];

    /// <summary>These, the lists of missions that share a value, and what rests on one paper.</summary>
    public static bool Has(SitePath path) =>
        _paths.Contains(path)
        || path.Value.StartsWith(Paths.Sources.Value, StringComparison.Ordinal)
        || IsList(path);

    /// <summary>Missions that share a value: such a list comes and goes with its missions, and may be back with the next paper.</summary>
    public static bool IsList(SitePath path) => Enum.GetValues<MissionListKind>().Any(kind =>
        path.Value.StartsWith(Paths.Missions.Page(Paths.Segment(kind)).Value, StringComparison.Ordinal));
}
