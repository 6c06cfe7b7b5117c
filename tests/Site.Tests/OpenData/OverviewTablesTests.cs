using System.Text.Json;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Output;
using Site.Tests.OpenData.Reading;
using Site.Tests.Sites;
using Site.Text;
using Site.Theme.Text;
using Words = Site.Input.Values.Words;

namespace Site.Tests.OpenData;

/// <summary>The tables and the map that show a part of what the JSON holds, say the same.</summary>
public sealed class OverviewTablesTests
{
    private static readonly Website _site = FixtureSite.Good.Read().Website!;
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> _files = new(() => BuiltFixture.FilesAsync(FixtureSite.Good));

    [Fact]
    public async Task Facts_have_a_row_for_every_statement_and_for_what_no_paper_says()
    {
        var files = await _files.Value;
        var sources = PublishedLists.Read(files).Sources;
        var expected =
            from mission in _site.Missions
            let facts = mission.Facts().ToLookup(named => named.Name, named => named.Fact)
            from known in FactKeys.All
            let stated = facts[known.Name].SelectMany((fact, i) => fact.Statements.Select(one => (i, one.Standing, one.Statement))).ToList()
            from row in stated.Count == 0
                ? [$"{mission.Slug} {known.Key} 1 niet vermeld: niet vermeld, , , , "]
                : stated.Select(one =>
                    $"{mission.Slug} {known.Key} {one.i + 1} {CsvText.Standing(one.Standing)}: {FactJson.Plain(Wording.Of(one.Statement))}, "
                    + $"{one.Statement.Text}, {one.Statement.AsOf}, {string.Join('+', one.Statement.Citations.Select(Cited))}, {one.Statement.Note}")
            select row;

        Assert.Equal(expected, PublishedRow.Of(files, "feiten").Select(row =>
            $"{row["missie"]} {row["sleutel"]} {row["nummer"]} {row["stand"]}: {row["waarde"]}, {row["zoals gedrukt"]}, {row["peilmoment"]}, "
            + $"{string.Join('+', row.Citations("bronnen", sources).Select(Cited))}, {row["opmerking"]}"));
    }

    [Fact]
    public async Task Numbers_and_dates_of_facts_stand_apart_from_their_words()
    {
        var rows = PublishedRow.Of(await _files.Value, "feiten").Where(row => row["missie"] == "battlegroup-litouwen").ToList();
        PublishedRow Row(string key, int number) => rows.First(row => row["sleutel"] == key && row.Whole("nummer") == number);

        Assert.Equal(("4", "16", "maximaal", "specialisten"), (Row("strength", 2)["aantal vanaf"], Row("strength", 2)["aantal tot en met"], Row("strength", 2)["nauwkeurigheid"], Row("strength", 2)["eenheid"]));
        Assert.Equal("2028-12-31", Row("end", 1)["datum"]);
        Assert.Equal(("55.0", "24.4", "LT"), (Row("locations", 1)["breedtegraad"], Row("locations", 1)["lengtegraad"], Row("locations", 1)["code"]));
        Assert.Equal("De verlenging", Row("letters", 2)["onderwerp"]);
    }

    [Fact]
    public async Task Missions_have_the_values_that_lead()
    {
        var rows = PublishedRow.Of(await _files.Value, "missies");

        Assert.Equal(
            _site.Missions.Select(mission => (
                mission.Slug, mission.Title, mission.Region.Id, Start: mission.Start.Leading?.Value.ToString(), End: mission.End.Leading?.Value.ToString(),
                Lead: mission.Lead.Leading?.Value.Id, Status: mission.Status.Leading is { } status ? Labels.Of(status.Value) : null)),
            rows.Select(row => (
                row["missie"], row["naam"], row["regio"], row.Optional("begin"), row.Optional("einde"), row.Optional("organisatie"), row.Optional("status"))));
        Assert.Contains(rows, row => row["einde"] == "niet vermeld");
    }

    [Fact]
    public async Task Mandates_have_the_values_that_lead_and_their_papers()
    {
        var files = await _files.Value;
        var sources = PublishedLists.Read(files).Sources;

        Assert.All(_site.Missions.Zip(PublishedRow.Of(files, "mandaten")), pair =>
        {
            Assert.Equal(pair.First.LegalBasis.Leading?.Value, pair.Second.Optional("rechtsgrond"));
            Assert.Equal(pair.First.InternationalMandate.Leading?.Value, pair.Second.Optional("internationaal mandaat"));
            Assert.Equal(pair.First.NationalFramework.Leading?.Value, pair.Second.Optional("nationaal kader"));
            Assert.Equal(Term(pair.First.NationalFrameworkUntil), pair.Second.Optional("einde nationaal kader"));
            Assert.Equal(Term(pair.First.InternationalMandateUntil), pair.Second.Optional("einde internationaal mandaat"));
            Assert.Equal(
                (pair.First.LegalBasis.Leading?.Citations ?? []).Select(Cited),
                pair.Second.Citations("bronnen rechtsgrond", sources).Select(Cited));
        });
    }

    [Fact]
    public async Task The_map_has_every_place_with_its_papers()
    {
        using var json = JsonDocument.Parse((await _files.Value)["data/locaties.geojson"]);
        string? Text(JsonElement feature, string key) => feature.GetProperty("properties").GetProperty(key).GetString();

        Assert.Equal(
            from mission in _site.Missions
            from location in mission.Locations
            select (mission.Slug, location.Name, Words.Of(location.Precision), Words.Of(location.Kind), location.Country?.Code, location.Area?.Id,
                location.AsOf?.ToString(), location.Note, string.Join('+', location.Citations.Select(Cited))),
            json.RootElement.GetProperty("features").EnumerateArray().Select(feature => (
                Text(feature, "mission")!, Text(feature, "place")!, Text(feature, "precision")!, Text(feature, "kind")!, Text(feature, "country"), Text(feature, "area"),
                Text(feature, "asOf"), Text(feature, "note"),
                string.Join('+', feature.GetProperty("properties").GetProperty("sources").EnumerateArray().Select(source =>
                    source.TryGetProperty("place", out var place) ? $"{source.GetProperty("id")}, {place}" : source.GetProperty("id").GetString())))));
    }

    private static string? Term(Fact<Term> fact) =>
        fact.Leading is not { Value: var term } ? null : term.Date?.ToString() ?? CsvText.Term(term.Kind);

    private static string Cited(Citation citation) => citation.Place is null ? citation.Source.Id : $"{citation.Source.Id}, {citation.Place}";
}
