using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Listing;

/// <summary>The rows of an annex with legal bases, mandates and frameworks, put together from the facts that cite it.</summary>
/// <param name="Annex">The paper, and where in it the annex stands.</param>
/// <param name="Entries">Its rows as printed.</param>
public sealed record AnnexTable(Citation Annex, IReadOnlyList<AnnexEntry> Entries)
{
    /// <summary>The annex of the latest paper that has one; null when none does.</summary>
    public static AnnexTable? Latest(IReadOnlyList<AnnexEntry> entries) =>
        entries.Select(entry => entry.Annex).MaxBy(annex => Timeline.Moment(annex.Source)) is { } latest
            ? new AnnexTable(latest, [.. entries.Where(entry => entry.Annex.Source.Id == latest.Source.Id)]) : null;

    /// <summary>The paper it stands in.</summary>
    public Source Paper => Annex.Source;

    /// <summary>Whether a passage stands in this annex.</summary>
    public bool Holds(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.Source.Id == Paper.Id
            && citation.Place?.StartsWith(Annex.Place ?? "", StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>The rows in the printed order, each with its missions.</summary>
    public IReadOnlyList<AnnexRow> Rows(IReadOnlyList<Mission> missions) =>
        [.. Entries.Select(entry => Row(entry, [.. missions.Where(mission => entry.MissionSlugs.Contains(mission.Slug))]))];

    /// <summary>Whether the annex has a row for this mission.</summary>
    public bool HasRow(Mission mission) => Cell(mission) is not null;

    /// <summary>What fills a cell of this mission's row: the first statement that cites the annex, or null.</summary>
    public Statement? Cell(Mission mission) =>
        Terms(mission).SelectMany(named => named.Fact.Statements).Select(stated => stated.Statement)
            .FirstOrDefault(statement => statement.Citations.Any(Holds));

    /// <summary>Where the paper mentions this mission outside the annex: its numbered sections only.</summary>
    public IReadOnlyList<Citation> Sections(Mission mission) =>
        [.. mission.Facts().SelectMany(MissionCitations.Of)
            .Where(citation => citation.Source.Id == Paper.Id && citation.Place?.StartsWith('§') == true).Distinct()];

    private AnnexRow Row(AnnexEntry entry, IReadOnlyList<Mission> missions)
    {
        var row = new AnnexRow(
            entry.Location, entry.Name, missions,
            Cell(missions.Select(mission => mission.LegalBasis)),
            Cell(missions.Select(mission => mission.InternationalMandateUntil)),
            Cell(missions.Select(mission => mission.NationalFrameworkUntil)),
            [])
        { Embargo = entry.Embargo };
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
            .ToLookup(stated => stated.Statement.Citations.Any(Holds));
        return new AnnexCell([.. statements[true]], [.. statements[false]]);
    }

    private StandingStatement? Name(Mission mission) =>
        mission.Aliases.Append(mission.Abbreviation).SelectMany(fact => fact.Statements)
            .Where(stated => stated.Statement.Citations.Any(Holds))
            .Select(stated => new StandingStatement(stated.Standing, stated.Statement)).FirstOrDefault();

    private static IEnumerable<NamedFact> Terms(Mission mission) => mission.Facts().Where(named => named.Name is
        FactName.LegalBasis or FactName.InternationalMandateUntil or FactName.NationalFrameworkUntil);
}
