using Site.Model;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what changed on the site.</summary>
public static class ChangesPage
{
    public static ChangesView Of(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        return new ChangesView(
            Paths.Changes,
            PageText.Changes,
            PageText.ChangesDescription(website.Changes.Count),
            File: null,
            NumberedSources.None,
            [.. NewestFirst(website)]);
    }

    /// <summary>The changes with their missions, newest first; those of one day in the order of the file.</summary>
    public static IEnumerable<ListedChange> NewestFirst(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        var bySlug = website.Missions.ToDictionary(mission => mission.Slug);
        return website.Changes.OrderByDescending(change => change.Date)
            .Select(change => new ListedChange(change, [.. change.MissionSlugs.Select(slug => bySlug[slug])]));
    }
}
