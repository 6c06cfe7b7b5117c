using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>The rows of the annex with legal bases, mandates and frameworks, put together from the facts that cite it.</summary>
/// <param name="Paper">The paper with the annex.</param>
public sealed record AnnexTable(Source Paper)
{
    private const string Place = "bijlage 1";

    /// <summary>The annex of the latest paper that has one; null when none does.</summary>
    public static AnnexTable? Latest(IEnumerable<Mission> missions) =>
        missions.SelectMany(Terms).SelectMany(MissionCitations.Of)
            .Where(IsInAnnex).Select(citation => citation.Source).DistinctBy(source => source.Id)
            .MaxBy(source => Timeline.Moment(source)) is { } paper ? new AnnexTable(paper) : null;

    /// <summary>Whether a passage stands in an annex with mandates.</summary>
    public static bool IsInAnnex(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.Place?.StartsWith(Place, StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>The rows in the order of these missions; missions of the same printed name share one.</summary>
    public IReadOnlyList<AnnexRow> Rows(IEnumerable<Mission> missions) =>
        [.. missions.Where(HasRow).GroupBy(Title).Select(row => Row(row.Key, [.. row]))];

    /// <summary>Whether the annex has a row for this mission.</summary>
    public bool HasRow(Mission mission) => Terms(mission).SelectMany(MissionCitations.Of).Any(IsHere);

    /// <summary>Where the paper mentions this mission outside the annex: its numbered sections only.</summary>
    public IReadOnlyList<Citation> Sections(Mission mission) =>
        [.. mission.Facts().SelectMany(MissionCitations.Of)
            .Where(citation => citation.Source.Id == Paper.Id && citation.Place?.StartsWith('§') == true).Distinct()];

    private AnnexRow Row(string name, IReadOnlyList<Mission> missions)
    {
        var row = new AnnexRow(
            name, missions,
            Cell(missions.Select(mission => mission.LegalBasis)),
            Cell(missions.Select(mission => mission.InternationalMandateUntil)),
            Cell(missions.Select(mission => mission.NationalFrameworkUntil)),
            []);
        return row with { Remarks = [.. AnnexRemarks.Of(row, Paper).Concat(missions.SelectMany(Itself)).Distinct()] };
    }

    /// <summary>What is to be said of a mission's row as a whole, apart from its cells.</summary>
    private IEnumerable<AnnexRemark> Itself(Mission mission)
    {
        if (Name(mission)?.Standing is Standing.Contradicting) yield return AnnexRemark.NamedOtherwise;
        if (Sections(mission).Count == 0) yield return AnnexRemark.NotDescribed;
    }

    private AnnexCell Cell(IEnumerable<Fact> facts)
    {
        var statements = facts.SelectMany(fact => fact.Statements)
            .Select(stated => new StandingStatement(stated.Standing, stated.Statement))
            .DistinctBy(stated => (stated.Standing, stated.Statement.Content, stated.Statement.Text))
            .ToLookup(stated => stated.Statement.Citations.Any(IsHere));
        return new AnnexCell([.. statements[true]], [.. statements[false]]);
    }

    /// <summary>The name the annex prints; the site's own where the facts do not say.</summary>
    private string Title(Mission mission) => Name(mission) is { } name ? (string)name.Statement.Content : mission.Title;

    private StandingStatement? Name(Mission mission) =>
        mission.Aliases.Append(mission.Abbreviation).SelectMany(fact => fact.Statements)
            .Where(stated => stated.Statement.Citations.Any(IsHere))
            .Select(stated => new StandingStatement(stated.Standing, stated.Statement)).FirstOrDefault();

    private bool IsHere(Citation citation) => citation.Source.Id == Paper.Id && IsInAnnex(citation);

    private static IEnumerable<NamedFact> Terms(Mission mission) => mission.Facts().Where(named => named.Name is
        FactName.LegalBasis or FactName.InternationalMandateUntil or FactName.NationalFrameworkUntil);
}
