using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text;
using Site.Text.Data;
using Site.Theme.Text;
using static Site.OpenData.Column;

namespace Site.OpenData.Tables;

/// <summary>The tables about mandates, and about what the papers contradict.</summary>
internal static class MandateTables
{
    private static readonly FactName[] _points =
    [
        FactName.LegalBasis, FactName.InternationalMandate, FactName.InternationalMandateUntil,
        FactName.NationalFramework, FactName.NationalFrameworkUntil,
    ];

    private static readonly Column<Mission>[] _mandates =
    [
        Text<Mission>(MissionColumns.Mission, mission => mission.Slug),
        Text<Mission>(MissionColumns.Title, mission => mission.Title),
        .. _points.SelectMany(Stated),
    ];

    private static readonly Column<AnnexEntry>[] _annex =
    [
        Sources<AnnexEntry>(MandateColumns.AnnexSource, row => [row.Annex]).Filled(),
        Text<AnnexEntry>(MandateColumns.Location, row => row.Location),
        Text<AnnexEntry>(MandateColumns.Name, row => row.Name),
        List<AnnexEntry>(MissionColumns.Missions, row => row.MissionSlugs).Filled(),
    ];

    private static readonly Column<Difference>[] _differences =
    [
        Text<Difference>(MandateColumns.Subject, difference => difference.Subject),
        Remark<Difference>(MissionColumns.MissionOrNone, difference => difference.MissionSlug),
        Text<Difference>(MandateColumns.Reading, difference => difference.Reading),
        Sources<Difference>(MandateColumns.ReadingSources, difference => difference.Citations),
        Text<Difference>(MandateColumns.Other, difference => difference.Other),
        Sources<Difference>(MandateColumns.OtherSources, difference => difference.OtherCitations),
        Choice<Difference>(MandateColumns.Leads, Enum.GetValues<LeadingReading>().Select(CsvText.Leads), difference => CsvText.Leads(difference.Leads)),
        Text<Difference>(MandateColumns.Reason, difference => difference.Note),
        Choice<Difference>(MandateColumns.Kind, Enum.GetValues<DifferenceKind>().Select(CsvText.Kind), difference => CsvText.Kind(difference.Kind)),
    ];

    public static PublishedTable Mandates(Website website) =>
        PublishedTable.Of(Paths.Data("mandaten.csv"), DatasetWords.Mandates, _mandates, website.Missions);

    public static PublishedTable Annex(Website website) =>
        PublishedTable.Of(Paths.Data("bijlage-mandaten.csv"), DatasetWords.Annex, _annex, website.Annex);

    public static PublishedTable Differences(Website website) =>
        PublishedTable.Of(Paths.Data("verschillen.csv"), DatasetWords.Differences, _differences, website.Differences);

    private static IEnumerable<Column<Mission>> Stated(FactName point) =>
    [
        OrNotStated<Mission>(DataKind.Text, MandateColumns.Of(point), mission => Lead(mission, point) is { } lead ? Value(lead) : null),
        Sources<Mission>(MandateColumns.SourcesOf(point), mission => Lead(mission, point)?.Citations ?? []),
    ];

    private static Statement? Lead(Mission mission, FactName point) => mission.Facts().Single(named => named.Name == point).Fact.Lead;

    private static string Value(Statement statement) => statement.Content switch
    {
        Term { Date: { } until } => until.ToString(),
        Term term => CsvText.Term(term.Kind),
        _ => Wording.Of(statement),
    };
}
