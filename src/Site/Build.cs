using Site.Checks;
using Site.Input;
using Site.Listing;
using Site.Maps;
using Site.Model;
using Site.Output;
using Site.Problems;

namespace Site;

/// <summary>What came of a build: all files of the site, or the problems that stopped it.</summary>
/// <param name="Files">The files, sorted by path; empty when there are problems.</param>
/// <param name="Problems">The problems, sorted; empty when there are files.</param>
public sealed record BuildResult(IReadOnlyList<OutputFile> Files, IReadOnlyList<Problem> Problems);

/// <summary>What a build is asked to do.</summary>
/// <param name="InputFolder">The folder the editors write in.</param>
/// <param name="BaseAddress">Where the site is published; null takes the address in site.yml.</param>
public sealed record BuildRequest(string InputFolder, Uri? BaseAddress)
{
    /// <summary>What earlier builds left; who asks again with the same has only that made which changed.</summary>
    public KeptWork Kept { get; init; } = new();
}

/// <summary>The whole flow, callable as a library: input folder in, files or problems out. Writes nothing.</summary>
public static class Build
{
    /// <summary>Reads, checks, lists, renders and checks again.</summary>
    public static async Task<BuildResult> RunAsync(BuildRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = new ProblemList();
        var folder = InputFolder.Read(request.InputFolder);
        var website = InputReader.Read(folder, problems);
        if (website is not null) AllChecks.Run(website, problems);
        if (website is null || !problems.IsEmpty) return new BuildResult([], problems.Sorted());

        var files = await FilesAsync(At(website, request.BaseAddress), folder, request.Kept, problems, cancellation);
        return problems.IsEmpty ? new BuildResult(files, []) : new BuildResult([], problems.Sorted());
    }

    private static async Task<IReadOnlyList<OutputFile>> FilesAsync(
        Website website, InputFolder folder, KeptWork kept, ProblemList problems, CancellationToken cancellation)
    {
        var map = BaseMap.Load();
        var pages = PageList.Of(website, Drawn(website, kept.Maps));
        var rendered = await PageRenderer.RenderAsync(pages, website.Settings, kept.Assets.Paths, cancellation);
        IReadOnlyList<OutputFile> files =
        [
            .. rendered
                .Concat(kept.Assets.Files)
                .Concat(FilesBesidePages.Of(website, pages))
                .Concat(kept.Images.Of(pages, website.Settings))
                .Append(new OutputFile(Model.Pages.Paths.LocationsGeoJson, LocationsGeoJson.Write(website.Missions, map)))
                .Concat(website.Pictures.Select(picture => new OutputFile(picture.Path, folder.Pictures[picture.File])))
                .OrderBy(file => file.Path.Value, StringComparer.Ordinal),
        ];
        foreach (var problem in OutputChecks.Of(files, pages, website.Settings.BaseAddress, kept)) problems.Add(problem);
        kept.EndBuild();
        return files;
    }

    private static Website At(Website website, Uri? address) =>
        address is null ? website : website with { Settings = website.Settings with { BaseAddress = address } };

    private static DrawnMaps Drawn(Website website, MapDrawings draw) => new(
        draw.Atlas(website.Missions, website.MapSections),
        website.Missions.AsParallel().AsOrdered()
            .Select(mission => (mission.Slug, Drawing: draw.Of(mission)))
            .Where(drawn => drawn.Drawing is not null)
            .ToDictionary(drawn => drawn.Slug, drawn => drawn.Drawing!, StringComparer.Ordinal));
}
