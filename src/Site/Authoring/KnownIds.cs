using Site.Input;
using Site.Input.Catalogue;
using Site.Problems;

namespace Site.Authoring;

/// <summary>An id that exists, and what it stands for.</summary>
public sealed record KnownId(string Id, string Label);

/// <summary>The ids that exist in an input folder, by the register that defines them.</summary>
public sealed record KnownIds(IReadOnlyDictionary<RegisterName, IReadOnlyList<KnownId>> All)
{
    public IReadOnlyList<KnownId> this[RegisterName register] => All[register];

    /// <summary>Problems in the registers do not matter here: every id that could be read counts.</summary>
    public static KnownIds In(InputFolder folder)
    {
        var registers = InputReader.Registers(folder, new ProblemList());
        return new KnownIds(new Dictionary<RegisterName, IReadOnlyList<KnownId>>
        {
            [RegisterName.Sources] = Of(registers.Sources, source => source.Title),
            [RegisterName.Regions] = Of(registers.Regions, region => region.Title),
            [RegisterName.Organisations] = Of(registers.Organisations, organisation => organisation.Name),
            [RegisterName.Countries] = Of(registers.Countries, country => country.Name),
            [RegisterName.Areas] = Of(registers.Areas, area => area.Name),
            [RegisterName.CostGroups] = Of(registers.CostGroups, group => group.Title),
            [RegisterName.Missions] = Plain(registers.MissionSlugs),
            [RegisterName.Pages] = Plain(FixedPages.Names.Concat(registers.PageSlugs).Distinct()),
            [RegisterName.CostSubjects] = Plain(registers.MissionSlugs.Concat(registers.CostGroups.Ids)),
        });
    }

    private static List<KnownId> Of<T>(Register<T> register, Func<T, string> label)
        where T : class =>
        [.. register.Rows.Select(row => new KnownId(row.Key, label(row.Value)))];

    private static List<KnownId> Plain(IEnumerable<string> ids) => [.. ids.Select(id => new KnownId(id, id))];
}
