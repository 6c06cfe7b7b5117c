using Site.Model.Pages;

namespace Site.Browser;

/// <summary>One example of each kind of page, by name; the richest there is of each.</summary>
public static class PagesOfSite
{
    private static readonly Dictionary<string, SitePath> _pages = new()
    {
        ["home"] = SitePath.Home,
        ["missions"] = Paths.Missions,
        ["mission list"] = Paths.MissionList(MissionListKind.Status, "loopt"),
        ["mission"] = Paths.Mission("mnbg-litouwen"),
        ["ended mission"] = Paths.Mission("mnbg-roemenie"),
        ["map"] = Paths.Map,
        ["costs"] = Paths.Costs,
        ["mandates"] = Paths.Mandates,
        ["differences"] = Paths.Differences,
        ["developments"] = Paths.Developments,
        ["timeline"] = Paths.Timeline,
        ["sources"] = Paths.Sources,
        ["source"] = Paths.Source("oostflank-2026"),
        ["glossary"] = Paths.Glossary,
        ["search"] = Paths.Search,
        ["text"] = Paths.Text("over"),
        ["changes"] = Paths.Changes,
        ["open data"] = Paths.OpenData,
        ["editions"] = Paths.Editions,
        ["not found"] = Paths.NotFound,
    };

    /// <summary>The names, as rows of a theory.</summary>
    public static TheoryData<string> Names { get; } = new(_pages.Keys);

    public static SitePath Path(string name) => _pages[name];
}
