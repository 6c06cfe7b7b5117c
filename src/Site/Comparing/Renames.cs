using Site.Model.Missions;
using Site.Model.Pages;
using Site.Problems;

namespace Site.Comparing;

/// <summary>A page of a mission, with its facts where they can be read.</summary>
internal sealed record MissionPage(PageText Page, MissionData? Data)
{
    /// <summary>Its title, and every other name that a paper gives it.</summary>
    public IReadOnlySet<string> Names { get; } = new[] { Page.Title }
        .Concat((Data?.Facts ?? []).Where(fact => fact.Name is FactName.Alias or FactName.Abbreviation).Select(fact => fact.Label))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}

/// <summary>
/// Recognises missions that only got another slug: by their name, by most of their facts, or by a slug that is almost the
/// same when some facts are. One mission takes the place of one other.
/// </summary>
internal static class Renames
{
    /// <summary>Above what sister missions have in common: of the liaison teams almost three facts in four are the same.</summary>
    private const double Most = 0.75;
    private const double Some = 0.5;
    private const int Enough = 3;

    public static IReadOnlyDictionary<SitePath, SitePath> Of(IReadOnlyList<MissionPage> gone, IReadOnlyList<MissionPage> fresh)
    {
        var found = new Dictionary<SitePath, SitePath>();
        var likely =
            from old in gone
            from now in fresh
            let likeness = Likeness(old, now)
            where likeness > 0
            orderby likeness descending
            select (Old: old.Page.Path, New: now.Page.Path);
        foreach (var (old, now) in likely)
            if (!found.ContainsValue(now)) found.TryAdd(old, now);
        return found;
    }

    /// <summary>A name is surer than facts, facts are surer than a slug; 0 is another mission.</summary>
    private static double Likeness(MissionPage old, MissionPage now)
    {
        var (equal, share) = EqualFacts(old.Data, now.Data);
        if (now.Names.Contains(old.Page.Title) || old.Names.Contains(now.Page.Title)) return 2 + share;
        if (equal >= Enough && share > Most) return 1 + share;
        var isKnown = old.Data is not null && now.Data is not null;
        return Nearest.To(Slug(old), [Slug(now)]) is not null && (!isKnown || share >= Some) ? Math.Max(share, Some) : 0;
    }

    private static (int Count, double Share) EqualFacts(MissionData? old, MissionData? now)
    {
        if (old is null || now is null) return (0, 0);
        var unknown = old.Unknown.Concat(now.Unknown).ToHashSet();
        var (before, after) = (Known(old, unknown), Known(now, unknown));
        var (equal, all) = (before.Intersect(after).Count(), Math.Max(before.Count, after.Count));
        return (equal, all == 0 ? 0 : (double)equal / all);
    }

    private static HashSet<(FactName Name, string Key, string Value)> Known(MissionData mission, HashSet<FactName> unknown) =>
        [.. mission.Facts.Where(fact => !unknown.Contains(fact.Name)).Select(fact => (fact.Name, fact.Key, fact.Value))];

    private static string Slug(MissionPage mission) => mission.Page.Path.Value.TrimEnd('/').Split('/')[^1];
}
