using Site.Input;
using Site.Input.Catalogue;
using Site.Model;
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

    /// <summary>Those of a site: only what it publishes.</summary>
    public static KnownIds Of(Website website)
    {
        var missions = Plain(website.Missions.Select(mission => mission.Slug));
        var groups = website.Costs.Groups.Select(group => new KnownId(group.Id, group.Title)).ToList();
        return new KnownIds(new Dictionary<RegisterName, IReadOnlyList<KnownId>>
        {
            [RegisterName.Sources] = [.. website.Sources.Select(source => new KnownId(source.Id, source.Title))],
            [RegisterName.Regions] = [.. website.Regions.Select(region => new KnownId(region.Id, region.Title))],
            [RegisterName.Organisations] = [.. website.Organisations.Select(organisation => new KnownId(organisation.Id, organisation.Name))],
            [RegisterName.Countries] = [.. website.Countries.Select(country => new KnownId(country.Code, country.Name))],
            [RegisterName.Areas] = [.. website.Areas.Select(area => new KnownId(area.Id, area.Name))],
            [RegisterName.CostGroups] = groups,
            [RegisterName.Missions] = missions,
            [RegisterName.Pages] = Plain(FixedPages.Names.Concat(website.TextPages.Select(page => page.Slug)).Distinct()),
            [RegisterName.CostSubjects] = [.. missions, .. groups],
        });
    }

    private static List<KnownId> Of<T>(Register<T> register, Func<T, string> label)
        where T : class =>
        [.. register.Rows.Select(row => new KnownId(row.Key, label(row.Value)))];

    private static List<KnownId> Plain(IEnumerable<string> ids) => [.. ids.Select(id => new KnownId(id, id))];
}
