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

    public static Problem InTheSea(InputPlace where, string read, string nearest) => new(
        where, $"Het punt {read} ligt in zee, en met de breedte en de lengte andersom op land.",
        "Zet eerst de breedte en dan de lengte; ligt het punt echt in zee, schrijf dan “precision: area” met een gebied.", read, "[breedte, lengte]", nearest);
}
