using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Output;
using Site.Text;
using Site.Text.Data;
using Site.Theme.Text;
using static Site.OpenData.Column;

namespace Site.OpenData.Tables;

/// <summary>data/feiten.csv: a row per statement, and one for every point on which no paper says anything.</summary>
internal static class FactTable
{
    private static readonly Column<FactRow>[] _columns =
    [
        Text<FactRow>(MissionColumns.Mission, row => row.Mission.Slug),
        Text<FactRow>(FactColumns.Point, row => Labels.Of(row.Name)),
        Choice<FactRow>(FactColumns.Key, FactKeys.All.Select(known => known.Key), row => FactKeys.Of(row.Name)),
        WholeNumber<FactRow>(FactColumns.Number, row => row.Number).Filled(),
        OrNotStated<FactRow>(DataKind.Text, FactColumns.Standing, row => row.Statement is null ? null : CsvText.Standing(row.Standing))
            .Of(Enum.GetValues<Standing>().Select(CsvText.Standing)),
        OrNotStated<FactRow>(DataKind.Text, FactColumns.Value, row => row.Statement is { } statement ? FactJson.Plain(Wording.Of(statement)) : null),
        Date<FactRow>(FactColumns.Date, row => row.Date),
        WholeNumber<FactRow>(FactColumns.Low, row => row.Quantity?.Low),
        WholeNumber<FactRow>(FactColumns.High, row => row.Quantity?.High),
        Remark<FactRow>(FactColumns.Qualifier, row => row.Quantity is { } quantity ? CsvText.Qualifier(quantity.Qualifier) : null),
        Remark<FactRow>(FactColumns.Unit, row => row.Quantity?.Unit),
        Remark<FactRow>(FactColumns.Code, row => row.Code),
        Remark<FactRow>(FactColumns.About, row => row.Letter?.About),
        Degrees<FactRow>(FactColumns.Latitude, row => (row.Statement?.Content as Location)?.At?.Latitude),
        Degrees<FactRow>(FactColumns.Longitude, row => (row.Statement?.Content as Location)?.At?.Longitude),
        Remark<FactRow>(FactColumns.AsPrinted, row => row.Statement?.Text),
        Date<FactRow>(FactColumns.AsOf, row => row.Statement?.AsOf),
        Sources<FactRow>(MissionColumns.Sources, row => row.Statement?.Citations ?? []),
        Remark<FactRow>(MissionColumns.Note, row => row.Statement?.Note),
    ];

    public static PublishedTable Of(Website website) =>
        PublishedTable.Of(Paths.Data("feiten.csv"), DatasetWords.Facts, _columns, [.. FactRow.Of(website.Missions)]);
}
