using Site.Model;
using Site.OpenData.Tables;

namespace Site.OpenData;

/// <summary>Every table to download, in the order of the page.</summary>
internal static class PublishedTables
{
    public static IReadOnlyList<PublishedTable> Of(Website website) =>
    [
        MissionTable.Of(website),
        FactTable.Of(website),
        MandateTables.Mandates(website),
        MandateTables.Annex(website),
        MandateTables.Differences(website),
        CostTables.Lines(website.Costs),
        CostTables.Totals(website.Costs),
        CostTables.Groups(website.Costs),
        CostTables.Figures(website.Figures),
        ListTables.Sources(website),
        ListTables.Glossary(website),
        ListTables.Changes(website),
        .. ListTables.OfIds(website),
    ];
}
