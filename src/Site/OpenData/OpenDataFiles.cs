using Site.Maps;
using Site.Model;
using Site.Model.Pages;
using Site.Output;

namespace Site.OpenData;

/// <summary>Every file with data.</summary>
public static class OpenDataFiles
{
    public static IReadOnlyList<OutputFile> Of(Website website, IReadOnlyList<Page> pages, BaseMap map)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(pages);
        var missions = pages.OfType<MissionView>().AsParallel().AsOrdered()
            .Select(mission => MissionJsonFile.Write(mission, website.Settings)).ToList();
        return
        [
            .. missions,
            MissionsJsonFile.Write(website.Settings, missions.OrderBy(file => file.Path.Value, StringComparer.Ordinal)),
            new OutputFile(Paths.LocationsGeoJson, LocationsGeoJson.Write(website.Missions, map)),
            .. PublishedTables.Of(website).AsParallel().AsOrdered().Select(table => table.File()),
        ];
    }
}
