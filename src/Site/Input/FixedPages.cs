using Site.Model.Pages;

namespace Site.Input;

/// <summary>The pages every site has, by the name an editor uses in a menu.</summary>
public static class FixedPages
{
    /// <summary>Their addresses, and that of the feed.</summary>
    public static IReadOnlyList<SitePath> Addresses { get; } =
    [
        Paths.Missions, Paths.Map, Paths.Costs, Paths.Mandates, Paths.Differences, Paths.Developments,
        Paths.Timeline, Paths.Sources, Paths.Glossary, Paths.Search, Paths.Changes, Paths.OpenData, Paths.Editions, Paths.Feed,
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => Addresses.Select(path => path.Value.TrimEnd('/'));

    /// <summary>A fixed page or a text page by name; null when there is none.</summary>
    public static SitePath? Find(string name, IReadOnlyList<string> textPages)
    {
        foreach (var path in Addresses)
            if (path.Value.TrimEnd('/') == name) return path;
        return textPages.Contains(name) ? Paths.Text(name) : null;
    }
}
