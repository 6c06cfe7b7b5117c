using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;

namespace Site.Listing;

/// <summary>The papers cited on a mission, in the order a reader meets them.</summary>
public static class MissionCitations
{
    /// <summary>On its own page: the key facts, the text, the money, and what happened.</summary>
    public static IEnumerable<Citation> OnPage(Mission mission, IEnumerable<CostLine> costs)
    {
        var facts = mission.Facts().ToLookup(IsBelowTheText);
        return facts[false].SelectMany(Of)
            .Concat(mission.Prose.Citations)
            .Concat(costs.SelectMany(line => line.Citations))
            .Concat(facts[true].SelectMany(Of));
    }

    private static bool IsBelowTheText(NamedFact named) => named.Name is FactName.Event or FactName.Letter;

    /// <summary>Of one fact: the leading statement first.</summary>
    public static IEnumerable<Citation> Of(NamedFact named)
    {
        ArgumentNullException.ThrowIfNull(named);
        return named.Fact.Statements.SelectMany(stated => stated.Statement.Citations);
    }
}
