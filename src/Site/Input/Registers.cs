using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Registers;

namespace Site.Input;

/// <summary>The ids that other files may name, each with what it stands for.</summary>
public sealed record Registers(
    IReadOnlyDictionary<string, Source> Sources,
    IReadOnlyDictionary<string, Region> Regions,
    IReadOnlyDictionary<string, Organisation> Organisations,
    IReadOnlyDictionary<string, Country> Countries,
    IReadOnlyDictionary<string, Area> Areas,
    IReadOnlyDictionary<string, CostGroup> CostGroups,
    IReadOnlyList<string> MissionSlugs,
    IReadOnlyList<string> PageSlugs,
    IReadOnlyList<string> Pictures)
{
    /// <summary>Nothing defined yet: for the registers themselves.</summary>
    public static Registers Empty { get; } = new(
        new Dictionary<string, Source>(), new Dictionary<string, Region>(), new Dictionary<string, Organisation>(),
        new Dictionary<string, Country>(), new Dictionary<string, Area>(), new Dictionary<string, CostGroup>(), [], [], []);
}
