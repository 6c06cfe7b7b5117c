using System.Text.Json.Nodes;
using Site.Model.Pages;
using Site.Theme.Text;

namespace Site.Theme.Layout;

/// <summary>What pages are about, and the data they publish, as things of schema.org.</summary>
internal static class Publications
{
    /// <summary>
    /// A mission is a Thing: schema.org has no better word that is true. An Event must have a begin and a place, which papers
    /// often leave out.
    /// </summary>
    public static JsonObject About(this JsonObject sheet, MissionView view, Frame frame) => sheet
        .With("about", Things.Of("Thing")
            .With("name", view.Mission.Title)
            .With("alternateName", view.Mission.Abbreviation.Leading?.Value))
        .WithAll("spatialCoverage", view.Mission.Locations.Select(Wording.Of).Distinct()
            .Select(name => Things.Of("Place").With("name", name)))
        .WithAll("citation", view.Sources.Sources
            .Select(source => Things.Of("CreativeWork").With("name", source.Title).With("url", frame.Absolute(Paths.Source(source.Id)))));

    public static JsonObject About(this JsonObject sheet, SourceView view) => sheet.With("about", Things.Of("CreativeWork")
        .With("name", view.Source.Title)
        .With("datePublished", view.Source.Date is { Approximate: false } date ? Dates.Attribute(date) : null)
        .WithAll("identifier", view.Source.References.Select(reference => JsonValue.Create(reference)))
        .With("sameAs", view.Source.Address));

    public static JsonObject Of(CostsView view, Frame frame, JsonObject creator) => DataOf(CostWords.TableName, view, creator)
        .With("temporalCoverage", view.Table.Years is [var first, .., var last] ? $"{Dates.Year(first)}/{Dates.Year(last)}" : null)
        .WithAll("distribution",
        [
            Download(CostWords.LinesCsv, "text/csv", Paths.CostsCsv, frame),
            Download(CostWords.TotalsCsv, "text/csv", Paths.CostTotalsCsv, frame),
        ]);

    public static JsonObject Of(MapView view, Frame frame, JsonObject creator) => DataOf(MapWords.Places, view, creator)
        .WithAll("distribution", [Download(MapWords.Download, "application/geo+json", Paths.LocationsGeoJson, frame)]);

    public static JsonObject Of(OpenDataView view, Frame frame, JsonObject publisher) => Things.Of("DataCatalog")
        .With("name", $"{frame.Settings.Title}: {view.Title}")
        .With("publisher", publisher)
        .With("license", frame.Settings.Licence is { } licence ? LicenceWords.AddressOf(licence) : null)
        .WithAll("dataset", view.Datasets.Select(set => Things.Of("Dataset")
            .With("name", set.Title)
            .With("description", set.Description)
            .With("url", frame.Absolute(view.Path) + "#" + set.Id)
            .WithAll("distribution", set.Files.Select(file => Download(OpenDataWords.Link(set, file), MediaTypes.Of(file.Form), file.Path, frame)))));

    private static JsonObject DataOf(string name, Page page, JsonObject creator) => Things.Of("Dataset")
        .With("name", name)
        .With("description", page.Description)
        .With("creator", creator);

    private static JsonObject Download(string name, string format, SitePath path, Frame frame) => Things.Of("DataDownload")
        .With("name", name)
        .With("encodingFormat", format)
        .With("contentUrl", frame.Absolute(path));
}
