using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Text;

namespace Site.Tests.OpenData.Reading;

/// <summary>The costs, read from their tables.</summary>
internal static class PublishedCosts
{
    public static Costs Read(
        IReadOnlyDictionary<string, byte[]> files, IReadOnlyDictionary<string, Source> sources, IReadOnlyList<Mission> missions)
    {
        var groups = PublishedRow.Of(files, "kostengroepen").Select(row => new CostGroup(row["id"], row["naam"], row["omschrijving"])).ToList();
        CostGroup Group(string id) => groups.Single(group => group.Id == id);
        CostSubject Subject(PublishedRow row) => row.Optional("missie") is { } slug
            ? new CostSubject(row["onderdeel"], missions.Single(mission => mission.Slug == slug), null)
            : new CostSubject(row["onderdeel"], null, Group(row["groep (id)"]));
        return new Costs(
            groups,
            [
                .. PublishedRow.Of(files, "kosten").Select(row => new CostLine(
                    row.Whole("jaar"), Group(row["reikwijdte (id)"]), Subject(row), Amount(row), row.Optional("begrotingsartikel"),
                    row.Citations("bronnen", sources), row.Optional("opmerking"), new InputPlace(""))),
            ],
            [
                .. PublishedRow.Of(files, "kostentotalen").Select(row => new CostTotal(
                    row.Whole("jaar"), Group(row["reikwijdte (id)"]), row.Millions("totaal (miljoen euro)")!.Value,
                    row.Word<Qualifier>("nauwkeurigheid", CsvText.Qualifier), row.Millions("toegestaan verschil (miljoen euro)")!.Value.Cents,
                    row.Citations("bronnen", sources), row.Optional("opmerking"), new InputPlace(""))),
            ]);
    }

    /// <summary>A stated zero is an amount; "niet uitgesplitst" is none.</summary>
    private static Amount? Amount(PublishedRow row) =>
        row["soort"] switch
        {
            "bedrag" => row.Millions("bedrag (miljoen euro)") ?? throw new FormatException("An amount without a number."),
            "niet uitgesplitst" when row.Millions("bedrag (miljoen euro)") is null => null,
            _ => throw new FormatException(row["soort"]),
        };
}
