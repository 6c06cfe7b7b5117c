using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists every contradiction in the papers: those at facts, by mission, and those of the register.</summary>
public static class DifferencesPage
{
    public static DifferencesView Of(Website website, IReadOnlyList<RegionMissions> regions)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(regions);
        var missions = regions.SelectMany(region => region.Missions)
            .Select(mission => Of(mission, website.Differences)).Where(found => found.Count > 0).ToList();
        var papers = website.Differences.Where(difference => difference.MissionSlug is null).ToList();
        return new DifferencesView(
            Paths.Differences,
            PageText.Differences,
            PageText.DifferencesDescription(
                missions.Sum(mission => mission.Count) + papers.Count,
                missions.Sum(mission => mission.SpellingCount) + papers.Count(difference => difference.Kind is DifferenceKind.Spelling)),
            File: null,
            NumberedSources.Of(papers.SelectMany(Citations).Concat(missions.SelectMany(Citations))),
            missions,
            papers);
    }

    /// <summary>What the papers contradict of one mission.</summary>
    public static MissionDifferences Of(Mission mission, IReadOnlyList<Difference> differences)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return new MissionDifferences(
            mission,
            [.. mission.Facts().Select(Disputed).OfType<DisputedFact>()],
            [.. differences.Where(difference => difference.MissionSlug == mission.Slug)]);
    }

    /// <summary>The papers a difference cites, the first reading first.</summary>
    public static IEnumerable<Citation> Citations(Difference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return difference.Citations.Concat(difference.OtherCitations);
    }

    private static DisputedFact? Disputed(NamedFact named) =>
        named.Fact is { Lead: { } leading, Contradicting: { Count: > 0 } others }
            ? new DisputedFact(named.Name, leading, others)
            : null;

    private static IEnumerable<Citation> Citations(MissionDifferences mission) =>
        mission.Facts.SelectMany(fact => fact.Others.Prepend(fact.Leading)).SelectMany(statement => statement.Citations)
            .Concat(mission.Others.SelectMany(Citations));
}
