using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

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
    private HashSet<string> _missions = new(MissionSlugs, StringComparer.Ordinal);

    /// <summary>The names of the missions, in the order of their files.</summary>
    public IReadOnlyList<string> MissionSlugs
    {
        get;
        init
        {
            field = value;
            _missions = new(value, StringComparer.Ordinal);
        }
    } = MissionSlugs;

    /// <summary>The missions and pages that are not public yet, by file ("missions/x.md"), with their moment.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> EmbargoedFiles { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>Nothing defined yet: for the registers themselves.</summary>
    public static Registers Empty { get; } = new(
        Register<Source>.Empty, Register<Region>.Empty, Register<Organisation>.Empty,
        Register<Country>.Empty, Register<Area>.Empty, Register<CostGroup>.Empty, [], [], []);

    /// <summary>Whether there is a mission by this name, whatever could be read of it.</summary>
    public bool HasMission(string slug) => _missions.Contains(slug);

    /// <summary>When a file becomes public; null when it is already.</summary>
    public DateTimeOffset? Moment(string file) => EmbargoedFiles.TryGetValue(file, out var moment) ? moment : null;

    /// <summary>A name that is no mission is a problem, and so is one that may not be named yet.</summary>
    public void CheckMission(Scalar slug, ProblemList problems)
    {
        if (HasMission(slug.Text)) return;
        problems.Add(Moment($"missions/{slug.Text}.md") is { } moment
            ? WrongEmbargo.NamedInPublic(slug, Nouns.Mission, moment)
            : Wrong.UnknownId(slug, Nouns.Mission, "missions", MissionSlugs));
    }
}
