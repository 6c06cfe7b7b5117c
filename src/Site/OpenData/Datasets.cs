using Site.Model;
using Site.Model.Pages;
using Site.Text.Data;

namespace Site.OpenData;

/// <summary>What data there is, in the order of the page that describes it.</summary>
internal static class Datasets
{
    public static IReadOnlyList<Dataset> Of(Website website, IReadOnlyList<PublishedTable> tables)
    {
        ArgumentNullException.ThrowIfNull(website);
        return
        [
            .. tables.Take(2).Select(Table),
            new Dataset(
                "locaties", DatasetWords.Locations.Title, DatasetWords.Locations.Description, website.Missions.Sum(mission => mission.Locations.Count),
                [new DataFile(Paths.LocationsGeoJson, DataForm.GeoJson, Paths.Schema("locaties"))]),
            .. tables.Skip(2).Select(Table),
        ];
    }

    private static Dataset Table(PublishedTable table) => new(
        table.Id, table.Words.Title, table.Words.Description, table.Rows,
        [
            new DataFile(table.Path, DataForm.Csv, table.DescribedBy),
            .. table.Id == "missies" ? [new DataFile(Paths.MissionsJson, DataForm.Json, Paths.Schema("missies"))] : Array.Empty<DataFile>(),
        ])
    { Columns = table.Columns };
}
