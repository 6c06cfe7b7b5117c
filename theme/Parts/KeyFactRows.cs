using Site.Model.Facts;
using Site.Model.Missions;

namespace Site.Theme.Parts;

/// <summary>A row of key facts: its name, what the papers state, and how long that lasts where they keep it apart.</summary>
public sealed record KeyFactRow(FactName Name, IReadOnlyList<Fact> Facts, Fact? Until = null);

/// <summary>Which facts of a mission stand in which row.</summary>
public static class KeyFactRows
{
    private static readonly FactName[] AlwaysShown =
    [
        FactName.Summary, FactName.Location, FactName.Start, FactName.End, FactName.Strength,
        FactName.Lead, FactName.LegalBasis, FactName.InternationalMandate, FactName.NationalFramework,
    ];

    private static readonly FactName[] ShownWhenStated =
    [
        FactName.Status, FactName.Command, FactName.Units, FactName.Equipment, FactName.Partner,
        FactName.Funding, FactName.Abbreviation, FactName.Alias,
    ];

    /// <summary>The rows that every mission has, in the same order everywhere, stated or not.</summary>
    public static IReadOnlyList<KeyFactRow> Always(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var facts = mission.Facts().ToLookup(named => named.Name, named => named.Fact);
        return [.. AlwaysShown.Select(name => Row(name, facts[name], Until(mission, name)))];
    }

    /// <summary>The rows that appear when a paper states something.</summary>
    public static IReadOnlyList<KeyFactRow> More(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var facts = mission.Facts().Where(named => named.Fact.IsStated).ToLookup(named => named.Name, named => named.Fact);
        return [.. ShownWhenStated.Where(facts.Contains).Select(name => new KeyFactRow(name, [.. facts[name]]))];
    }

    // "niet vermeld" beside how long it lasts would deny what is stated.
    private static KeyFactRow Row(FactName name, IEnumerable<Fact> facts, Fact? until) =>
        new(name, [.. facts.Where(fact => fact.IsStated || until?.IsStated is not true)], until);

    private static Fact<Term>? Until(Mission mission, FactName name) => name switch
    {
        FactName.InternationalMandate => mission.InternationalMandateUntil,
        FactName.NationalFramework => mission.NationalFrameworkUntil,
        _ => null,
    };
}
