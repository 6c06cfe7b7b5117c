using Site.Listing;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Output;
using Site.Text.Data;
using Site.Theme.Text;
using static Site.OpenData.Column;

namespace Site.OpenData.Tables;

/// <summary>data/missies.csv: a row per mission with the values that the site shows first.</summary>
internal static class MissionTable
{
    public static PublishedTable Of(Website website) => PublishedTable.Of(
        Paths.Data("missies.csv"), DatasetWords.Missions,
        [
            Text<Mission>(MissionColumns.Mission, mission => mission.Slug),
            Text<Mission>(MissionColumns.Title, mission => mission.Title),
            Shown(MissionColumns.Abbreviation, mission => mission.Abbreviation.Leading?.Value),
            Text<Mission>(MissionColumns.Region, mission => mission.Region.Id),
            Shown(MissionColumns.Status, mission => mission.Status.Leading is { } status ? Labels.Of(status.Value) : null)
                .Of(Enum.GetValues<MissionStatus>().Select(Labels.Of)),
            OrNotStated<Mission>(DataKind.Date, MissionColumns.Start, mission => mission.Start.Leading?.Value.ToString()),
            Remark<Mission>(MissionColumns.StartAsPrinted, mission => mission.Start.Leading?.Text),
            OrNotStated<Mission>(DataKind.Date, MissionColumns.End, mission => mission.End.Leading?.Value.ToString()),
            Remark<Mission>(MissionColumns.EndAsPrinted, mission => mission.End.Leading?.Text),
            Shown(MissionColumns.Strength, mission => Joined(mission.Strength.Select(fact => fact.Leading).OfType<Statement>())),
            Shown(MissionColumns.Lead, mission => mission.Lead.Leading?.Value.Id),
            OrNotStated<Mission>(DataKind.List, MissionColumns.Countries, Countries),
            Shown(MissionColumns.Summary, mission => mission.Summary.Leading?.Value),
            WholeNumber<Mission>(MissionColumns.Differences, mission => DifferencesPage.Of(mission, website.Differences).Count).Filled(),
            Address<Mission>(MissionColumns.Page, mission => website.Settings.BaseAddress.AbsoluteUri + Paths.Mission(mission.Slug)).Filled(),
            Address<Mission>(MissionColumns.Data, mission => website.Settings.BaseAddress.AbsoluteUri + Paths.MissionData(mission.Slug)).Filled(),
        ],
        website.Missions);

    private static Column<Mission> Shown(ColumnWords words, Func<Mission, string?> value) => OrNotStated(DataKind.Text, words, value);

    private static string Joined(IEnumerable<Statement> statements) => CsvFields.List(statements.Select(Wording.Of).Select(FactJson.Plain));

    private static string Countries(Mission mission) =>
        CsvFields.List(mission.Locations.Select(location => location.Country?.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal));
}
