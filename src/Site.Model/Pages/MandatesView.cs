using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Model.Pages;

/// <summary>
/// The annex with legal bases, mandates and frameworks as it is printed, with what the papers say elsewhere; missions that its
/// paper mentions but leaves out, or that stand in other papers on the same period; and the mandates of all missions by region.
/// Annex is the paper and the place in it, null when no paper has one; Differences are what papers say of the annex that does not fit it.
/// </summary>
public sealed record MandatesView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    Citation? Annex,
    IReadOnlyList<AnnexRow> Rows,
    IReadOnlyList<MissionMention> LeftOut,
    IReadOnlyList<MissionMention> OtherPapers,
    IReadOnlyList<MissionMention> Undescribed,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<RegionMissions> Regions)
    : Page(Path, Title, Description, File, Sources);

/// <summary>A row of the annex, under the heading and the name it has there; several missions may share one.</summary>
public sealed record AnnexRow(
    string Location,
    string Name,
    IReadOnlyList<Mission> Missions,
    AnnexCell LegalBasis,
    AnnexCell Mandate,
    AnnexCell Framework,
    IReadOnlyList<AnnexRemark> Remarks)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>The cells from left to right.</summary>
    public IReadOnlyList<AnnexCell> Cells => [LegalBasis, Mandate, Framework];
}

/// <summary>What the annex prints in a cell, and what the papers say of the same point elsewhere.</summary>
public sealed record AnnexCell(IReadOnlyList<StandingStatement> Printed, IReadOnlyList<StandingStatement> Elsewhere);

/// <summary>A statement and how it stands among the others on the same point.</summary>
public sealed record StandingStatement(Standing Standing, Statement Statement);

/// <summary>What a reader must know of a row; each follows from the facts.</summary>
public enum AnnexRemark
{
    /// <summary>Another passage says something else, and leads.</summary>
    Contradicted,

    /// <summary>Another passage says something else; the annex leads.</summary>
    Disputed,

    /// <summary>A later decision changed it.</summary>
    Superseded,

    /// <summary>By the annex, the international mandate ran out before the period of the paper.</summary>
    MandateEndedBefore,

    /// <summary>By the annex, the international mandate ran out within the period.</summary>
    MandateEndedWithin,

    /// <summary>By the annex, the national framework ran out before the period of the paper.</summary>
    FrameworkEndedBefore,

    /// <summary>By the annex, the national framework ran out within the period.</summary>
    FrameworkEndedWithin,

    /// <summary>The papers give it another name elsewhere, which leads.</summary>
    NamedOtherwise,

    /// <summary>The paper describes the mission nowhere else.</summary>
    NotDescribed,
}

/// <summary>A mission and where a paper mentions it.</summary>
public sealed record MissionMention(Mission Mission, IReadOnlyList<Citation> Citations);
