using Site.Maps;
using Site.Model;
using Site.Model.Pages;
using Site.OpenData.Catalogue;
using Site.OpenData.Description;
using Site.Output;

namespace Site.OpenData;

/// <summary>Every file with data, those that describe them to machines, and all of them in one archive.</summary>
public static class OpenDataFiles
{
    public static IReadOnlyList<OutputFile> Of(Website website, IReadOnlyList<Page> pages, BaseMap map, KeptWork kept)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(kept);
        var (settings, tables) = (website.Settings, PublishedTables.Of(website));
        var view = pages.OfType<OpenDataView>().Single();
        IReadOnlyList<OutputFile> files =
        [
            .. Missions(settings, [.. pages.OfType<MissionView>()]),
            new OutputFile(Paths.LocationsGeoJson, LocationsGeoJson.Write(website.Missions, map)),
            .. tables.EachAtOnce(table => table.File()),
            .. tables.Select(table => CsvMetadataFile.Write(table, settings)),
            DataPackageFile.Write(tables, settings),
            .. SchemaFiles.Of(settings),
            .. Catalogues(new DataCatalogue(settings, view.Datasets, view.Changed ?? settings.Peildatum).Nodes()),
        ];
        return [.. files, ArchiveFile.Write(files, settings, view.Datasets, kept.Archives)];
    }

    private static IReadOnlyList<OutputFile> Missions(Settings settings, IReadOnlyList<MissionView> views)
    {
        var files = views.EachAtOnce(view => MissionJsonFile.Write(view, settings));
        return [.. files, MissionsJsonFile.Write(settings, files.OrderBy(file => file.Path.Value, StringComparer.Ordinal))];
    }

    private static IReadOnlyList<OutputFile> Catalogues(IReadOnlyList<RdfNode> nodes) =>
        [JsonLdFile.Write(Paths.CatalogueJson, nodes), TurtleFile.Write(Paths.CatalogueTurtle, nodes)];
}
