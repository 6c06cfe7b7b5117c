using Site.Input;
using Site.Model;
using Site.Problems;

namespace Site.Checks;

/// <summary>Every check on what was read, in one list.</summary>
public static class AllChecks
{
    private static readonly IReadOnlyList<Func<Website, IEnumerable<Problem>>> _checks =
    [
        EndsAfterItBegins.In,
        EarlierValuesAreOlder.In,
        StatusFitsItsDates.In,
        TotalsEqualTheirParts.In,
        CostsHaveOneRowEach.In,
        TitlesAreUnique.In,
        SlugsAreFree.In,
        AnnexRowsHaveMissions.In,
        PlacesStandOnASheet.In,
        PlacesLieInTheirCountry.In,
        PlacesWithoutCountryLieOnLand.In,
        RedirectsLeadToPages.In,
        EditionsLeadToPages.In,
    ];

    private static readonly IReadOnlyList<Func<InputFolder, IEnumerable<Problem>>> _protecting =
    [
        NobodyCanBeReached.In,
        NobodyIsNamed.In,
        PicturesTellNothingElse.In,
        TextsHideNothing.In,
        PictureNamesFitEverywhere.In,
    ];

    /// <summary>Adds every problem with the files themselves, whatever could be read of them.</summary>
    public static void Run(InputFolder folder, ProblemList problems)
    {
        foreach (var problem in _protecting.SelectMany(check => check(folder))) problems.Add(problem);
    }

    /// <summary>Adds every problem they find.</summary>
    public static void Run(Website website, ProblemList problems)
    {
        foreach (var problem in _checks.SelectMany(check => check(website))) problems.Add(problem);
    }
}
