using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Input.Csv;

/// <summary>redirects.csv: addresses that have moved.</summary>
public static class RedirectFile
{
    /// <summary>A redirect to a page whose file could not be read is left out: that page is there as soon as its file is mended.</summary>
    public static IReadOnlyList<Redirect> Read(
        InputFolder folder, IReadOnlyList<Mission> missions, IReadOnlyList<TextPage> pages, Reading reading)
    {
        var unread = reading.Registers.MissionSlugs.Except(missions.Select(mission => mission.Slug)).Select(Paths.Mission)
            .Concat(reading.Registers.PageSlugs.Except(pages.Select(page => page.Slug)).Select(Paths.Text))
            .ToHashSet();
        return [.. CsvTable.Read(folder, DataFiles.Redirects, Tables.Columns(DataFiles.Redirects), reading).Rows
            .Select(Redirect).OfType<Redirect>().Where(redirect => !unread.Contains(redirect.To))];
    }

    private static Redirect? Redirect(CsvRow row)
    {
        var (from, to, reason) = (row.Required("from"), row.Required("to"), row.Required("reason"));
        SitePath old = default, target = default;
        var isRead = from is not null && AddressOnSite.TryRead(from, row.Reading.Problems, out old);
        isRead &= to is not null && AddressOnSite.TryRead(to, row.Reading.Problems, out target);
        return isRead && reason is not null ? new Redirect(old, target, reason.Text, from!.Where, to!.Where) : null;
    }
}
