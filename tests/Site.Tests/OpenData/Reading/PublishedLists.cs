using System.Globalization;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Registers;
using Site.Text;
using Site.Theme.Text;

namespace Site.Tests.OpenData.Reading;

/// <summary>The registers and lists, read from their tables.</summary>
internal sealed record PublishedLists(
    IReadOnlyDictionary<string, Source> Sources,
    IReadOnlyDictionary<string, Region> Regions,
    IReadOnlyDictionary<string, Country> Countries,
    IReadOnlyDictionary<string, Organisation> Organisations,
    IReadOnlyDictionary<string, Area> Areas)
{
    public static PublishedLists Read(IReadOnlyDictionary<string, byte[]> files) => new(
        PublishedRow.Of(files, "bronnen").Select(Source).ToDictionary(source => source.Id),
        PublishedRow.Of(files, "regios").Select(row => new Region(row["id"], row["naam"], row.Whole("volgorde"), row["inleiding"])).ToDictionary(region => region.Id),
        PublishedRow.Of(files, "landen").Select(row => new Country(row["code"], row["naam"])).ToDictionary(country => country.Code),
        PublishedRow.Of(files, "organisaties").Select(row => new Organisation(row["id"], row["naam"], row["afkorting"])).ToDictionary(organisation => organisation.Id),
        PublishedRow.Of(files, "gebieden").Select(Area).ToDictionary(area => area.Id));

    public IReadOnlyList<GlossaryEntry> Glossary(IReadOnlyDictionary<string, byte[]> files) =>
    [
        .. PublishedRow.Of(files, "begrippen").Select(row => new GlossaryEntry(
            row["begrip"], row.Optional("betekenis"), row.Optional("uitleg"), row.Citations("bronnen", Sources), row.Optional("opmerking"))),
    ];

    public IReadOnlyList<KeyFigure> Figures(IReadOnlyDictionary<string, byte[]> files) =>
    [
        .. PublishedRow.Of(files, "kerncijfers").Select(row => new KeyFigure(
            row["getal"], row["omschrijving"], row["reikwijdte"], row.Citations("bronnen", Sources), row.Optional("opmerking"))),
    ];

    public IReadOnlyList<Difference> Differences(IReadOnlyDictionary<string, byte[]> files) =>
    [
        .. PublishedRow.Of(files, "verschillen").Select(row => new Difference(
            row["onderwerp"], row.Optional("missie"), row["lezing"], row.Citations("bronnen van de lezing", Sources), row["andere lezing"],
            row.Citations("bronnen van de andere lezing", Sources), row.Word<LeadingReading>("voorop", CsvText.Leads), row["toelichting"])
        { Kind = row.Word<DifferenceKind>("soort", CsvText.Kind) }),
    ];

    public IReadOnlyList<AnnexEntry> Annex(IReadOnlyDictionary<string, byte[]> files) =>
    [
        .. PublishedRow.Of(files, "bijlage-mandaten").Select(row => new AnnexEntry(
            row.Citations("bron", Sources)[0], row["kop"], row["naam"], row.List("missies"), new InputPlace(""))),
    ];

    public static IReadOnlyList<Change> Changes(IReadOnlyDictionary<string, byte[]> files) =>
    [
        .. PublishedRow.Of(files, "wijzigingen").Select(row => new Change(
            row.Day("datum"), row.List("missies"), row.Word<ChangeKind>("soort", Labels.Of), row["tekst"])),
    ];

    private static Source Source(PublishedRow row) => new(
        row["id"], row["titel"], row["soort"], row.Date("datum"), row.Optional("periode"), row.List("kenmerken"),
        row["van"], row["aan"], row["omschrijving"], row.Optional("vindplaats"))
    {
        ReportedFrom = row.Date("periode vanaf"),
        ReportedUntil = row.Date("periode tot en met"),
    };

    private static Area Area(PublishedRow row) => new(
        row["id"], row["naam"], [.. row.List("omtrek").Select(Point)],
        new Position(row.Number("breedtegraad")!.Value, row.Number("lengtegraad")!.Value));

    private static Position Point(string text) =>
        text.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray() is [var latitude, var longitude]
            ? new Position(latitude, longitude) : throw new FormatException(text);
}
