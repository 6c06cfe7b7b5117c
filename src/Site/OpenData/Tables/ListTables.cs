using System.Globalization;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text.Data;
using Site.Theme.Text;
using static Site.OpenData.Column;

namespace Site.OpenData.Tables;

/// <summary>The lists: sources, glossary, changes, and what the ids in other tables mean.</summary>
internal static class ListTables
{
    private static readonly Column<GlossaryEntry>[] _glossary =
    [
        Text<GlossaryEntry>(ListColumns.Term, entry => entry.Term),
        OrNotStated<GlossaryEntry>(DataKind.Text, ListColumns.Meaning, entry => entry.Meaning),
        Remark<GlossaryEntry>(ListColumns.Explanation, entry => entry.Explanation),
        Sources<GlossaryEntry>(MissionColumns.Sources, entry => entry.Citations),
        Remark<GlossaryEntry>(MissionColumns.Note, entry => entry.Note),
    ];

    private static readonly Column<Change>[] _changes =
    [
        Day<Change>(ListColumns.ChangeDate, change => change.Date),
        Choice<Change>(ListColumns.ChangeKind, Enum.GetValues<ChangeKind>().Select(Labels.Of), change => Labels.Of(change.Kind)),
        List<Change>(MissionColumns.Missions, change => change.MissionSlugs),
        Text<Change>(ListColumns.ChangeText, change => change.Text),
    ];

    private static readonly Column<Region>[] _regions =
    [
        Text<Region>(ListColumns.Id, region => region.Id),
        Text<Region>(ListColumns.Name, region => region.Title),
        WholeNumber<Region>(ListColumns.Order, region => region.Order).Filled(),
        Remark<Region>(ListColumns.Introduction, region => region.Introduction),
    ];

    private static readonly Column<Country>[] _countries =
    [
        Text<Country>(ListColumns.Code, country => country.Code),
        Text<Country>(ListColumns.Name, country => country.Name),
    ];

    private static readonly Column<Organisation>[] _organisations =
    [
        Text<Organisation>(ListColumns.Id, organisation => organisation.Id),
        Text<Organisation>(ListColumns.Name, organisation => organisation.Name),
        Text<Organisation>(ListColumns.Abbreviation, organisation => organisation.Abbreviation),
    ];

    private static readonly Column<Area>[] _areas =
    [
        Text<Area>(ListColumns.Id, area => area.Id),
        Text<Area>(ListColumns.Name, area => area.Name),
        Degrees<Area>(ListColumns.Latitude, area => area.Label.Latitude).Filled(),
        Degrees<Area>(ListColumns.Longitude, area => area.Label.Longitude).Filled(),
        List<Area>(ListColumns.Outline, area => area.Outline.Select(Point)).Filled(),
    ];

    public static PublishedTable Sources(Website website) => PublishedTable.Of(
        Paths.Data("bronnen.csv"), DatasetWords.Sources,
        [
            Text<Source>(ListColumns.Id, source => source.Id),
            Text<Source>(ListColumns.Title, source => source.Title),
            Text<Source>(ListColumns.Kind, source => source.Kind),
            OrNotStated<Source>(DataKind.Date, ListColumns.Date, source => source.Date?.ToString()),
            Remark<Source>(ListColumns.Period, source => source.Period),
            Date<Source>(ListColumns.From, source => source.ReportedFrom),
            Date<Source>(ListColumns.Until, source => source.ReportedUntil),
            List<Source>(ListColumns.References, source => source.References),
            Remark<Source>(ListColumns.Sender, source => source.Sender),
            Remark<Source>(ListColumns.Recipient, source => source.Recipient),
            Text<Source>(ListColumns.Description, source => source.Description),
            Address<Source>(ListColumns.Address, source => source.Address),
            Address<Source>(ListColumns.Page, source => website.Settings.BaseAddress.AbsoluteUri + Paths.Source(source.Id)).Filled(),
        ],
        website.Sources);

    public static PublishedTable Glossary(Website website) =>
        PublishedTable.Of(Paths.Data("begrippen.csv"), DatasetWords.Glossary, _glossary, website.Glossary);

    public static PublishedTable Changes(Website website) =>
        PublishedTable.Of(Paths.Data("wijzigingen.csv"), DatasetWords.Changes, _changes, website.Changes);

    public static IEnumerable<PublishedTable> OfIds(Website website) =>
    [
        PublishedTable.Of(Paths.Data("regios.csv"), DatasetWords.Regions, _regions, website.Regions),
        PublishedTable.Of(Paths.Data("landen.csv"), DatasetWords.Countries, _countries, website.Countries),
        PublishedTable.Of(Paths.Data("organisaties.csv"), DatasetWords.Organisations, _organisations, website.Organisations),
        PublishedTable.Of(Paths.Data("gebieden.csv"), DatasetWords.Areas, _areas, website.Areas),
    ];

    private static string Point(Position at) => string.Create(CultureInfo.InvariantCulture, $"{at.Latitude} {at.Longitude}");
}
