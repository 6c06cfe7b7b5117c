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
        var drawings = new MapDrawings(BaseMap.Load());
        return
            from mission in website.Missions
            from location in mission.Locations
            where PlacesLieInTheirCountry.Holds(location) && drawings.SectionOf(location, website.MapSections) is null
            select WrongMap.NoSection(
                location.Origin ?? new InputPlace(mission.File), location.Name, website.MapSections.Select(section => section.Title));
    }
}
