using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Model.Pages;

/// <summary>
/// What changed from one reporting period to the next, by region, and what later papers report. Then is null when the papers
/// cover one period, Now when they cover none; Gap is the months between the two of which no paper reports.
/// </summary>
public sealed record DevelopmentsView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    ReportingPeriod? Then,
    ReportingPeriod? Now,
    MonthSpan? Gap,
    IReadOnlyList<RegionDevelopments> Regions,
    IReadOnlyList<LaterReport> Later)
    : Page(Path, Title, Description, File, Sources);

/// <summary>From one date up to and including another, as precise as months.</summary>
public sealed record MonthSpan(EdtfDate From, EdtfDate Until)
{
    /// <summary>Whether a date, however precise, lies wholly within it.</summary>
    public bool Contains(EdtfDate date) => date.First >= From.First && date.Last <= Until.Last;
}

/// <summary>A period and the papers that report on it.</summary>
public sealed record ReportingPeriod(MonthSpan Span, IReadOnlyList<Source> Sources);

/// <summary>A region's missions then and now.</summary>
/// <param name="Region">The region.</param>
/// <param name="IsComparable">Whether a paper on the earlier period reports on this region at all.</param>
/// <param name="Missions">Its missions.</param>
public sealed record RegionDevelopments(Region Region, bool IsComparable, IReadOnlyList<MissionDevelopments> Missions);

/// <summary>One mission in both periods; null where no paper on that period reports on it.</summary>
public sealed record MissionDevelopments(
    Mission Mission, PeriodReport? Then, PeriodReport? Now, IReadOnlyList<Development> Developments);

/// <summary>What the papers on a period state of how long and with how many; both may be empty.</summary>
public sealed record PeriodReport(IReadOnlyList<Statement> Ends, IReadOnlyList<Statement> Size);

/// <summary>What happened to a mission; each follows from the facts.</summary>
public enum DevelopmentKind
{
    /// <summary>Reported now, not then.</summary>
    Came,

    /// <summary>Reported then, not now.</summary>
    Went,

    /// <summary>Began within the latest period.</summary>
    Began,

    /// <summary>Began in the months of which no paper reports.</summary>
    BeganInGap,

    /// <summary>Lasts longer than was stated.</summary>
    Extended,

    /// <summary>Lasts longer than was stated first; the earlier report told of that already.</summary>
    ExtensionRepeated,

    /// <summary>No end was stated then; one is now.</summary>
    EndStated,

    /// <summary>Another number of the same people or things.</summary>
    Resized,

    /// <summary>A number was stated then, none now.</summary>
    SizeNoLongerStated,

    /// <summary>Over.</summary>
    Ended,

    /// <summary>Happened within the latest period.</summary>
    Happened,

    /// <summary>Decided, not begun.</summary>
    Planned,
}

/// <summary>A development with the statements it follows from, where there are any.</summary>
public sealed record Development(DevelopmentKind Kind, Statement? From = null, Statement? To = null);

/// <summary>What one paper after the latest period reports on a mission.</summary>
public sealed record LaterReport(
    Mission Mission, Source Source, IReadOnlyList<Development> Developments, IReadOnlyList<Report> Reports);
