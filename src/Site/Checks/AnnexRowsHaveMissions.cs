using Site.Listing;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Every row of the annex has a fact that cites it, and every mission whose mandate cites the annex has a row.</summary>
public static class AnnexRowsHaveMissions
{
    public static IEnumerable<Problem> In(Website website)
    {
        if (AnnexTable.Latest(website.Annex) is not { } annex) return [];
        var listed = annex.Entries.SelectMany(entry => entry.MissionSlugs).ToHashSet();
        var citing = website.Missions.Select(mission => (mission.Slug, annex.Cell(mission)?.Origin))
            .Where(mission => mission.Origin is not null).ToDictionary(mission => mission.Slug, mission => mission.Origin!);
        // A mission whose own file has problems is not there to look at.
        var read = website.Missions.Select(mission => mission.Slug).ToHashSet();
        // A row may mean a mission by a name that is misspelt.
        var complete = listed.All(read.Contains);
        return annex.Entries
            .Where(entry => entry.MissionSlugs.All(read.Contains) && !entry.MissionSlugs.Any(citing.ContainsKey))
            .Select(entry => WrongCheck.RowWithoutFacts(entry))
            .Concat(citing.Where(mission => complete && !listed.Contains(mission.Key))
                .Select(mission => WrongCheck.NoRow(mission.Value, mission.Key, annex.Annex)));
    }
}
