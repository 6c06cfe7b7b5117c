namespace Site.Input;

/// <summary>The files a site must have, apart from its missions, pages and images.</summary>
public static class DataFiles
{
    public const string Settings = "site.yml";
    public const string Sources = "data/sources.csv";
    public const string Regions = "data/regions.csv";
    public const string Organisations = "data/organisations.csv";
    public const string Countries = "data/countries.csv";
    public const string Areas = "data/areas.csv";
    public const string MapSections = "data/map-sections.csv";
    public const string Glossary = "data/glossary.csv";
    public const string Figures = "data/figures.csv";
    public const string CostGroups = "data/cost-groups.csv";
    public const string Costs = "data/costs.csv";
    public const string CostTotals = "data/cost-totals.csv";
    public const string Annex = "data/annex.csv";
    public const string Differences = "data/differences.csv";
    public const string Changes = "data/changes.csv";
    public const string Redirects = "data/redirects.csv";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        Settings, Sources, Regions, Organisations, Countries, Areas, MapSections, Glossary, Figures, CostGroups, Costs, CostTotals,
        Annex, Differences, Changes, Redirects,
    ];
}
