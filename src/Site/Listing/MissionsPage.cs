using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the page of all missions shows.</summary>
public static class MissionsPage
{
    public static MissionsView Of(IReadOnlyList<RegionMissions> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        var missions = regions.SelectMany(region => region.Missions).ToList();
        return new MissionsView(
            Paths.Missions,
            PageText.Missions,
            PageText.MissionsDescription(missions.Count, missions.Count(RegionList.IsUnderWay)),
            File: null,
            // A card carries no notes: each of its facts stands with its papers on the mission's own page.
            NumberedSources.None,
            regions);
    }
}
