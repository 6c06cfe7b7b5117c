using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Registers;

namespace Site.Input;

/// <summary>The ids that other files may name, each with what it stands for.</summary>
public sealed record Registers(
    Register<Source> Sources,
    Register<Region> Regions,
    Register<Organisation> Organisations,
    Register<Country> Countries,
    Register<Area> Areas,
    Register<CostGroup> CostGroups,
    IReadOnlyList<string> MissionSlugs,
    IReadOnlyList<string> PageSlugs,
    IReadOnlyList<string> Pictures)
{
    /// <summary>Nothing defined yet: for the registers themselves.</summary>
    public static Registers Empty { get; } = new(
        Register<Source>.Empty, Register<Region>.Empty, Register<Organisation>.Empty,
        Register<Country>.Empty, Register<Area>.Empty, Register<CostGroup>.Empty, [], [], []);
}
