using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Listing;

/// <summary>
/// When a page last changed: on the peildatum, or with a later change in the register that is about it or about the whole
/// site. No register lists the edits of a text page.
/// </summary>
public static class LastChange
{
    public static DateOnly? Of(Page page, Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        return page switch
        {
            TextView or NotFoundView or RedirectView => null,
            MissionView { Mission.Slug: var slug } => Latest(website, change => change.MissionSlugs.Count == 0 || change.MissionSlugs.Contains(slug)),
            _ => Latest(website, _ => true),
        };
    }

    private static DateOnly Latest(Website website, Func<Change, bool> counts) =>
        website.Changes.Where(counts).Select(change => change.Date).Append(website.Settings.Peildatum).Max();
}
