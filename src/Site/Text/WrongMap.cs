using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems with places on the map.</summary>
public static class WrongMap
{
    public static Problem NoSection(InputPlace where, string place, IEnumerable<string> sections) => new(
        where, $"“{place}” ligt in geen enkel kaartdeel.",
        "Verbeter de plaats, of maak in data/map-sections.csv een kaartdeel groter of een nieuw kaartdeel aan.",
        place, string.Join(", ", sections));
}
