using Site.Model.Missions;
using Site.Text;

namespace Site.Comparing;

/// <summary>All facts of a mission that comes or goes, a line for each kind; letters to parliament are left to the page.</summary>
internal static class FactLines
{
    private static readonly FactName[] _asked =
    [
        FactName.Location, FactName.Start, FactName.End, FactName.Strength, FactName.Lead,
        FactName.LegalBasis, FactName.InternationalMandate, FactName.NationalFramework, FactName.Status,
    ];

    public static IEnumerable<string> Of(MissionData? mission)
    {
        if (mission is null) yield break;
        foreach (var kind in mission.Facts.Where(fact => fact.Name is not FactName.Letter).OrderBy(fact => fact.Name).GroupBy(fact => fact.Title))
            yield return DiffText.Facts(kind.Key, kind.Select(fact => fact with { Label = Excerpts.Short(fact.Label) }));
        var absent = _asked.Except(mission.Unknown).Except(mission.Facts.Select(fact => fact.Name)).ToList();
        if (absent.Count > 0) yield return DiffText.NotStated(absent);
    }
}
