using Site.Checks;
using Site.Input;
using Site.Listing;
using Site.Maps;
using Site.Model;
using Site.Model.Pages;
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

    /// <summary>Pages that are wanted before the others; the result is the same with and without.</summary>
    public Ahead Ahead { get; init; } = Ahead.Nothing;
}

/// <summary>Pages that somebody is looking at: made first, and told of before the rest is made and the finished site is checked.</summary>
/// <param name="Pages">Their addresses; one that does not exist is passed over.</param>
/// <param name="Ready">Gets the very files that the result will hold.</param>
public sealed record Ahead(IReadOnlyCollection<SitePath> Pages, Action<IReadOnlyList<OutputFile>> Ready)
{
    /// <summary>Nobody looks.</summary>
    public static Ahead Nothing { get; } = new([], _ => { });
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

        var files = await FilesAsync(At(website, request.BaseAddress), folder, request, problems, cancellation);
        if (problems.IsEmpty) request.Kept.EndBuild();
        return problems.IsEmpty ? new BuildResult(files, []) : new BuildResult([], problems.Sorted());
    }

    private static async Task<IReadOnlyList<OutputFile>> FilesAsync(
        Website website, InputFolder folder, BuildRequest request, ProblemList problems, CancellationToken cancellation)
    {
        var (map, kept) = (BaseMap.Load(), request.Kept);
        var pages = PageList.Of(website, Drawn(website, kept.Maps));
        var rendered = await PageRenderer.RenderAsync(pages, website.Settings, kept.Assets.Paths, request.Ahead, cancellation);
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
