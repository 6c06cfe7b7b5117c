using Site.Model.Facts;
using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Registers;

namespace Site.Model.Pages;

/// <summary>Home: the key figures, the map, the missions by region, what is new.</summary>
public sealed record HomeView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    int RunningCount,
    IReadOnlyList<KeyFigure> Figures,
    IReadOnlyList<TotalCheck> LatestTotals,
    Atlas Atlas,
    IReadOnlyList<RegionMissions> Regions,
    IReadOnlyList<ListedChange> Changes)
    : Page(Path, Title, Description, File, Sources);

/// <summary>All missions by region, and the lists of those that share a value.</summary>
public sealed record MissionsView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    IReadOnlyList<RegionCards> Regions,
    IReadOnlyList<MissionList> Lists,
    int Total)
    : Page(Path, Title, Description, File, Sources);

/// <summary>A region and its missions: running first, then the others, ended last; by title within each.</summary>
public sealed record RegionMissions(Region Region, IReadOnlyList<Mission> Missions);

/// <summary>One mission.</summary>
public sealed record MissionView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    Mission Mission,
    MapDrawing? Map,
    IReadOnlyList<CostLine> Costs,
    IReadOnlyList<ReportedOn> Timeline,
    IReadOnlyList<Mission> Related)
    : Page(Path, Title, Description, File, Sources)
{
    /// <summary>How many readings the papers contradict; they stand together on the page of differences.</summary>
    public int Differences { get; init; }

    /// <summary>How many of those are only about how something is written.</summary>
    public int SpellingDifferences { get; init; }

    /// <summary>The contribution in time, on <see cref="Axis"/>; null when no paper says since when or until when.</summary>
    public TimeBar? Time { get; init; }

    /// <summary>The axis of all missions.</summary>
    public TimeAxis? Axis { get; init; }
}

/// <summary>What one paper reported on a mission, oldest paper first; papers without a date stand by the period they cover.</summary>
public sealed record ReportedOn(Source Source, IReadOnlyList<Report> Reports);

/// <summary>One statement in one paper, with how it stands now.</summary>
public sealed record Report(Mission Mission, FactName Name, Standing Standing, Statement Statement, string? Place);

/// <summary>The world, and for each part of it a map and the same places as a list.</summary>
public sealed record MapView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    Atlas Atlas)
    : Page(Path, Title, Description, File, Sources)
{
    /// <summary>The number at which each mission is met first, by slug, so that one address leads to a mission on the map.</summary>
    public IReadOnlyDictionary<string, int> FirstNumbers { get; init; } = new Dictionary<string, int>();

    /// <summary>The values by which places can be chosen, apart from the year.</summary>
    public IReadOnlyList<MissionList> Lists { get; init; } = [];

    /// <summary>Those that each mission has, by slug.</summary>
    public required ILookup<string, MissionList> ListsOf { get; init; }

    /// <summary>The years in which each mission can have run, by slug.</summary>
    public IReadOnlyDictionary<string, YearSpan> Years { get; init; } = new Dictionary<string, YearSpan>();
}

/// <summary>From one year to another; null where no paper says since when, or until when.</summary>
public sealed record YearSpan(int? From, int? Until);

/// <summary>The costs: table, checks, chart and introduction.</summary>
public sealed record CostsView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    Prose Introduction,
    CostTable Table,
    IReadOnlyList<TotalCheck> Checks,
    CostChart Chart,
    IReadOnlyList<CostGroup> Groups)
    : Page(Path, Title, Description, File, Sources);

/// <summary>The per-year table: one row per subject within a scope, one column per year, oldest first.</summary>
public sealed record CostTable(IReadOnlyList<int> Years, IReadOnlyList<CostScope> Scopes);

/// <summary>A scope with its rows and its printed totals.</summary>
public sealed record CostScope(CostGroup Group, IReadOnlyList<CostRow> Rows, IReadOnlyList<CostTotal?> Totals);

/// <summary>A row: for each year the line that a paper prints, or null for "niet vermeld".</summary>
public sealed record CostRow(CostSubject Subject, IReadOnlyList<CostLine?> Cells);

/// <summary>Bar charts of the printed totals on one scale, one for each scope, in the units of their view box.</summary>
public sealed record CostChart(int Width, int Height, IReadOnlyList<CostPanel> Panels, IReadOnlyList<CostGridLine> Grid);

/// <summary>The totals of one scope: a bar for every year of the chart.</summary>
public sealed record CostPanel(CostGroup Scope, IReadOnlyList<CostBar> Bars);

/// <summary>A bar: a printed total with the budget articles of its parts, or a year of which no paper prints one (Total null).</summary>
public sealed record CostBar(
    int Year, CostTotal? Total, IReadOnlyList<string> Articles, MapPoint Corner, decimal Width, decimal Height);

/// <summary>A line of the scale, in millions of euros.</summary>
public sealed record CostGridLine(int Millions, decimal Y);

/// <summary>All sources.</summary>
public sealed record SourcesView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    IReadOnlyList<SourceUse> Uses)
    : Page(Path, Title, Description, File, Sources);

/// <summary>A source and how many facts on the site rest on it.</summary>
public sealed record SourceUse(Source Source, int Facts);

/// <summary>One source with every fact on the site that rests on it, by mission, and the amounts and figures apart.</summary>
public sealed record SourceView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    Source Source,
    IReadOnlyList<MissionReports> Missions,
    IReadOnlyList<CostTotal> Totals,
    IReadOnlyList<KeyFigure> Figures,
    IReadOnlyList<GlossaryEntry> Glossary)
    : Page(Path, Title, Description, File, Sources)
{
    /// <summary>Amounts of the papers' own groupings, which are of no single mission.</summary>
    public IReadOnlyList<CostLine> GroupCosts { get; init; } = [];

    /// <summary>Text pages that cite it.</summary>
    public IReadOnlyList<TextPage> Texts { get; init; } = [];

    /// <summary>Contradictions of the register in which it has a reading.</summary>
    public IReadOnlyList<SourceDifference> Differences { get; init; } = [];
}

/// <summary>A contradiction and what one paper says in it: one reading, or both where it contradicts itself.</summary>
public sealed record SourceDifference(Difference Difference, IReadOnlyList<SourceReading> Readings);

/// <summary>A reading and its places in the paper; null when the paper as a whole says it.</summary>
public sealed record SourceReading(string Text, string? Place);

/// <summary>What a source reports on one mission.</summary>
public sealed record MissionReports(Mission Mission, IReadOnlyList<Report> Reports, IReadOnlyList<CostLine> Costs);

/// <summary>The glossary, by initial.</summary>
public sealed record GlossaryView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    IReadOnlyList<GlossaryLetter> Letters)
    : Page(Path, Title, Description, File, Sources);

/// <summary>A letter and its terms; a term with two meanings has two entries.</summary>
public sealed record GlossaryLetter(string Letter, IReadOnlyList<GlossaryTerm> Terms);

/// <summary>A term, its place on the page, and its meanings.</summary>
public sealed record GlossaryTerm(string Term, string Anchor, IReadOnlyList<GlossaryEntry> Entries);

/// <summary>What changed on the site, newest first.</summary>
public sealed record ChangesView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    IReadOnlyList<ListedChange> Changes)
    : Page(Path, Title, Description, File, Sources);

/// <summary>A change and the missions it is about; none when it is about the site.</summary>
public sealed record ListedChange(Change Change, IReadOnlyList<Mission> Missions);

/// <summary>A page of text.</summary>
public sealed record TextView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    Prose Prose)
    : Page(Path, Title, Description, File, Sources);

/// <summary>The page for editing in the browser; it is never among the pages of the site.</summary>
public sealed record AdminView(string Title, string Description, ScriptFile Script)
    : Page(Paths.Admin, Title, Description, null, NumberedSources.None);

/// <summary>The page a host shows for an address that does not exist.</summary>
public sealed record NotFoundView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources)
    : Page(Path, Title, Description, File, Sources)
{
    /// <summary>What the editors say there; empty leaves the description.</summary>
    public Prose Prose { get; init; } = Prose.Empty;
}
