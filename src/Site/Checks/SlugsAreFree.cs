using Site.Input;
using Site.Listing;
using Site.Model;
using Site.Model.Pages;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>No text page, mission or list of missions takes an address that the site itself uses, or that another list has.</summary>
public static class SlugsAreFree
{
    /// <summary>Text pages that the site shows inside another page, or at an address of its own.</summary>
    private static readonly string[] _placed = [CostsPage.Introduction];

    private static readonly string[] _folders =
        ["assets", .. new[] { Paths.Data(""), Paths.Picture(""), Paths.Admin }.Select(folder => folder.Value.TrimEnd('/'))];

    private static readonly string[] _lists = [.. Enum.GetValues<MissionListKind>().Select(Paths.Segment)];

    /// <summary>Names that no mission can have.</summary>
    public static IReadOnlyList<string> TakenFromMissions => _lists;

    public static IEnumerable<Problem> In(Website website) =>
        TextPages(website).Concat(Missions(website)).Concat(Organisations(website)).Concat(Countries(website));

    private static IEnumerable<Problem> TextPages(Website website) =>
        from page in website.TextPages
        where FixedPages.Names.Except(_placed).Concat(_folders).Contains(page.Slug)
        select WrongCheck.TakenSlug(new InputPlace(page.File, 1), page.Slug);

    private static IEnumerable<Problem> Missions(Website website) =>
        from mission in website.Missions
        where _lists.Contains(mission.Slug)
        select WrongCheck.TakenSlug(new InputPlace(mission.File, 1), mission.Slug);

    private static IEnumerable<Problem> Organisations(Website website) =>
        from organisation in website.Organisations
        where organisation.Id == Paths.NotStated
        select WrongCheck.TakenId(new InputPlace(DataFiles.Organisations), organisation.Id);

    /// <summary>A country's list has its name as its address.</summary>
    private static IEnumerable<Problem> Countries(Website website)
    {
        var byAddress = website.Countries.ToLookup(MissionLists.Id);
        return
            from country in website.Countries
            let address = MissionLists.Id(country)
            where address == Paths.NotStated || byAddress[address].First() != country
            select WrongCheck.TakenName(new InputPlace(DataFiles.Countries), country.Name, address);
    }
}
