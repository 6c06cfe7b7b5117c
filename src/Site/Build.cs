using Site.Admin;
using Site.Checks;
using Site.Editions;
using Site.Hosting;
using Site.Input;
using Site.Listing;
using Site.Maps;
using Site.Model;
using Site.Model.Pages;
using Site.OpenData;
using Site.Output;
using Site.Problems;
using Site.Text;

namespace Site;

/// <summary>What came of a build: all files of the site, or the problems that stopped it.</summary>
/// <param name="Files">The files, sorted by path; empty when there are problems.</param>
/// <param name="Problems">The problems, sorted; empty when there are files.</param>
public sealed record BuildResult(IReadOnlyList<OutputFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>What the files were made of; null when there are problems.</summary>
    public Website? Website { get; init; }

    /// <summary>The edition that was asked for, to keep with the input; its files are among the others.</summary>
    public EditionArchive? Frozen { get; init; }
}

/// <summary>What a build is asked to do.</summary>
/// <param name="InputFolder">The folder the editors write in.</param>
/// <param name="BaseAddress">Where the site is published; null takes the address in site.yml.</param>
public sealed record BuildRequest(string InputFolder, Uri? BaseAddress)
{
    /// <summary>What is published later is left out. Whoever does not say when, publishes nothing too early.</summary>
    public DateTimeOffset AsOf { get; init; } = DateTimeOffset.MinValue;

    /// <summary>Whether what is published later is shown as well, marked; for the editors' eyes.</summary>
    public bool ShowsEmbargo { get; init; }

    /// <summary>Whether compressed copies come beside the text files, for hosts that send those.</summary>
    public bool Compresses { get; init; }

    /// <summary>The peildatum of the edition to make; null makes none.</summary>
    public DateOnly? Edition { get; init; }

    /// <summary>What earlier builds left; who asks again with the same has only that made which changed.</summary>
    public KeptWork Kept { get; init; } = new();

    /// <summary>Hears how far the build is; null when nobody wants to know.</summary>
    public IProgress<BuildProgress>? Progress { get; init; }

    /// <summary>Pages that are wanted before the others; the result is the same with and without.</summary>
    public Ahead Ahead { get; init; } = Ahead.Nothing;

    /// <summary>The site at the address that was asked for.</summary>
    internal Website Placed(Website website) =>
        BaseAddress is null ? website : website with { Settings = website.Settings with { BaseAddress = BaseAddress } };
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
        // What needs no input is made ready beside the reading of it; who needs it waits for it.
        _ = Task.Run(() => request.Kept.MakeReady(request.ShowsEmbargo), cancellation);
        request.Progress?.Report(new BuildProgress(Stage.Reading));
        var folder = InputFolder.Read(request.InputFolder);
        await QuickLook.ShowAsync(request, folder, cancellation);
        if (Readings.Read(folder, request.AsOf, problems, request.Kept) is not { } read) return Stopped(folder, problems);
        if (request.Edition is { } day) foreach (var problem in EditionRequest.ProblemsWith(day, folder, read.Public)) problems.Add(problem);
        if (!problems.IsEmpty) return Stopped(folder, problems);
        var frozen = request.Edition is null ? null : await FrozenAsync(read.Public, request, folder, cancellation);
        var readings = frozen is null ? read : read.With(frozen);

        var isPartial = !request.ShowsEmbargo && readings.ToCome.Count > 0;
        var files = await FilesAsync(
            readings.Full, readings, isPartial ? request with { Ahead = Ahead.Nothing } : request, folder, problems, cancellation);
        if (problems.IsEmpty && isPartial) files = await PublicFilesAsync(readings, request, folder, problems, cancellation);
        if (!problems.IsEmpty) return Stopped(folder, problems);
        request.Kept.EndBuild();
        request.Kept.Last = new LastReading(folder, readings.Full);
        var website = isPartial ? readings.Public : readings.Full;
        return new BuildResult(Listed(request.Compresses ? CompressedCopies.Beside(files) : files, website), []) { Website = website, Frozen = frozen };
    }

    private static BuildResult Stopped(InputFolder folder, ProblemList problems) => new([], Quoting.In(folder, problems.Sorted()));

    private static Task<EditionArchive> FrozenAsync(Website published, BuildRequest request, InputFolder folder, CancellationToken cancellation)
    {
        var website = request.Placed(published);
        return FrozenSite.OfAsync(website, Drawn(website, request.Kept.Maps), folder, request.Kept, cancellation);
    }

    /// <summary>The files with the list of all of them, sorted by path.</summary>
    private static IReadOnlyList<OutputFile> Listed(IReadOnlyList<OutputFile> files, Website website) =>
        [.. files.Append(Manifest.Of(files, website).File()).OrderBy(file => file.Path.Value, StringComparer.Ordinal)];

    /// <summary>What is wrong with the public site alone, comes from the embargo.</summary>
    private static async Task<IReadOnlyList<OutputFile>> PublicFilesAsync(
        Readings readings, BuildRequest request, InputFolder folder, ProblemList problems, CancellationToken cancellation)
    {
        var found = new ProblemList();
        var files = await FilesAsync(readings.Public, readings, request, folder, found, cancellation);
        foreach (var problem in found.Sorted()) problems.Add(WrongEmbargo.While(problem, readings.ToCome));
        foreach (var problem in NothingUnderEmbargoLeaks.In(files, readings.Full, readings.Public)) problems.Add(problem);
        return files;
    }

    private static async Task<IReadOnlyList<OutputFile>> FilesAsync(
        Website read, Readings readings, BuildRequest request, InputFolder folder, ProblemList problems, CancellationToken cancellation)
    {
        var website = request.Placed(read);
        var (map, kept) = (BaseMap.Load(), request.Kept);
        var assets = kept.AssetsFor(request.ShowsEmbargo);
        var pages = PageList.Of(website, Drawn(website, kept.Maps));
        var rendering = PageRenderer.RenderAsync(pages, website.Settings, assets.Paths, request.Ahead, request.Progress, cancellation);
        // Nothing may delay a page that somebody is looking at; the rest is made side by side.
        if (request.Ahead.Pages.Count > 0) await rendering;
        // Its archive takes one processor for long: begun before the images, it is ready when they are.
        var data = Task.Run(() => WithScript(OpenDataFiles.Of(website, pages, map, kept)), cancellation);
        var images = Task.Run(() => kept.Images.Of(pages, website.Settings, request.Progress), cancellation);
        var admin = await AdminFiles.OfAsync(website, assets, cancellation);
        IReadOnlyList<OutputFile> made =
        [
            .. (await rendering)
                .Concat(assets.Files)
                .Concat(admin)
                .Concat(FilesBesidePages.Of(website, pages))
                .Concat(await images)
                .Concat(await data)
                .Concat(website.Pictures.Select(picture => new OutputFile(picture.Path, folder.Pictures[picture.File])))
                .Concat(readings.EditionsOf(website).SelectMany(edition => edition.Files)),
        ];
        request.Progress?.Report(new BuildProgress(Stage.Checking));
        // The list of all files is made of what passes; hosts and pages know of it before.
        var list = new OutputFile(Paths.Manifest, []);
        IReadOnlyList<OutputFile> files =
        [
            .. made.Concat(HostFiles.Of([.. made, list], pages, assets.Paths, website.Settings))
                .OrderBy(file => file.Path.Value, StringComparer.Ordinal),
        ];
        foreach (var problem in OutputChecks.Of([.. files, list], pages, website.Settings.BaseAddress, kept, request.Edition)) problems.Add(problem);
        return files;
    }

    /// <summary>The map reads the published locations, as a script.</summary>
    private static IReadOnlyList<OutputFile> WithScript(IReadOnlyList<OutputFile> data) => [.. data, new OutputFile(
        Model.Pages.Paths.LocationsScript, DataScript.Of(data.Single(file => file.Path == Model.Pages.Paths.LocationsGeoJson).Bytes))];

    private static DrawnMaps Drawn(Website website, MapDrawings draw) => new(
        draw.Atlas(website.Missions, website.MapSections),
        website.Missions
            .EachAtOnce(mission => (mission.Slug, Drawing: draw.Of(mission)))
            .Where(drawn => drawn.Drawing is not null)
            .ToDictionary(drawn => drawn.Slug, drawn => drawn.Drawing!, StringComparer.Ordinal));
}
