using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;

namespace Site.Listing;

/// <summary>Which papers say anything of a mission, by id; so that not every mission is asked about every paper.</summary>
public static class MissionSources
{
    /// <summary>The papers its facts rest on.</summary>
    public static IReadOnlySet<string> OfFacts(Mission mission) =>
        Ids(mission.Facts().SelectMany(named => named.Fact.Statements).SelectMany(stated => stated.Statement.Citations));

    /// <summary>Those, and the papers that its text and its costs rest on.</summary>
    public static IReadOnlySet<string> Of(Mission mission, Costs costs)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(costs);
        return Ids(mission.Prose.Citations.Concat(costs.Of(mission).SelectMany(line => line.Citations)))
            .Union(OfFacts(mission)).ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> Ids(IEnumerable<Citation> citations) =>
        citations.Select(citation => citation.Source.Id).ToHashSet(StringComparer.Ordinal);
}
