using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Model.Pages;

/// <summary>Where the papers contradict each other or themselves: by mission, and on the papers themselves.</summary>
public sealed record DifferencesView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    IReadOnlyList<MissionDifferences> Missions,
    IReadOnlyList<Difference> OfThePapers)
    : Page(Path, Title, Description, File, Sources);

/// <summary>What the papers contradict of one mission: at a fact, or of the mission as a whole.</summary>
public sealed record MissionDifferences(
    Mission Mission, IReadOnlyList<DisputedFact> Facts, IReadOnlyList<Difference> Others)
{
    /// <summary>The number of readings that do not lead.</summary>
    public int Count => Facts.Sum(fact => fact.Others.Count) + Others.Count;

    /// <summary>The number of those that differ only in how something is written; names differ in nothing else.</summary>
    public int SpellingCount => Facts.Where(fact => fact.IsSpelling).Sum(fact => fact.Others.Count) + Others.Count(difference => difference.Kind is DifferenceKind.Spelling);
}

/// <summary>A point on which passages contradict each other: the leading reading and the others.</summary>
public sealed record DisputedFact(FactName Name, Statement Leading, IReadOnlyList<Statement> Others)
{
    /// <summary>Whether it is about a way of writing: a name or an abbreviation.</summary>
    public bool IsSpelling => Name is FactName.Alias or FactName.Abbreviation;
}
