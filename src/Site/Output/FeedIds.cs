using System.Globalization;
using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Output;

/// <summary>
/// Names for the feed and its entries (RFC 4151 tags) that stay the same when a text is mended:
/// made of the host, the day and the missions. Changes to the same missions on one day are counted in the order of the file.
/// </summary>
public static class FeedIds
{
    /// <summary>A tag carries a day on which its maker had the host; it may never change, so it is no setting.</summary>
    private const string Since = "2026";

    public static string OfFeed(Settings settings) => Tag(settings, "wijzigingen");

    public static IEnumerable<string> OfEntries(Settings settings, IEnumerable<ListedChange> changes)
    {
        var seen = new Dictionary<(DateOnly, string), int>();
        foreach (var change in changes.Select(listed => listed.Change))
        {
            var key = (change.Date, About(change));
            seen[key] = seen.GetValueOrDefault(key) + 1;
            yield return Tag(settings, Entry(change, seen[key]));
        }
    }

    private static string Entry(Change change, int number)
    {
        var day = change.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return "wijzigingen/" + day + About(change) + (number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"/{number}"));
    }

    private static string About(Change change) =>
        change.MissionSlugs.Count == 0 ? "" : "/" + string.Join('+', change.MissionSlugs);

    private static string Tag(Settings settings, string name) =>
        $"tag:{settings.BaseAddress.Host},{Since}:{name}";
}
