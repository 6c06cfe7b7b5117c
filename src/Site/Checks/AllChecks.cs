using Site.Model;
using Site.Problems;

namespace Site.Checks;

/// <summary>Every check on what was read, in one list.</summary>
public static class AllChecks
{
    private static readonly IReadOnlyList<Func<Website, IEnumerable<Problem>>> _checks =
    [
        EndsAfterItBegins.In,
        StatusFitsItsDates.In,
        TotalsEqualTheirParts.In,
        CostsHaveOneRowEach.In,
        TitlesAreUnique.In,
        SlugsAreFree.In,
        AnnexRowsHaveMissions.In,
        PlacesStandOnASheet.In,
        PlacesLieInTheirCountry.In,
    ];

    /// <summary>Adds every problem they find.</summary>
    public static void Run(Website website, ProblemList problems)
    {
        foreach (var problem in _checks.SelectMany(check => check(website))) problems.Add(problem);
    }
}
