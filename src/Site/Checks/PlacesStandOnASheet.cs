using Site.Maps;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Every location belongs to a section of the map; otherwise no reader would find it there. A point in the wrong country has its own problem.</summary>
public static class PlacesStandOnASheet
{
    public static IEnumerable<Problem> In(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        var map = BaseMap.Load();
        return
            from mission in website.Missions
            from location in mission.Locations
            where PlacesLieInTheirCountry.Holds(location, map) && MapDrawings.SectionOf(location, website.MapSections, map) is null
            select WrongMap.NoSection(
                location.Origin ?? new InputPlace(mission.File), location.Name, website.MapSections.Select(section => section.Title));
    }
}
