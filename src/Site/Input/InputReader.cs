using Site.Input.Csv;
using Site.Input.Embargo;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Input;

/// <summary>The first stage: a folder as it was at one moment to a <see cref="Website"/>, with all problems on the way.</summary>
public static class InputReader
{
    /// <summary>Reads registers first, then missions and pages in parallel, then what refers to missions. Null when nothing whole came of it.</summary>
    public static Website? Read(
        InputFolder folder, ProblemList problems, Viewpoint? view = null, PublishMarks? marks = null, WrittenTexts? texts = null)
    {
        var reading = new Reading(DataFiles.Settings, Input.Registers.Empty, problems)
        {
            View = view ?? Viewpoint.AtLast,
            Marks = marks ?? new(),
            Texts = texts,
        };
        var sections = MapSections(folder, reading);
        reading = reading with { Registers = Registers(folder, reading) };
        var registers = reading.Registers;
        var missions = Each(folder.Missions.Where(IsRead), reading, MissionFile.Read);
        var pages = Each(folder.Pages.Where(IsRead), reading, TextPageFile.Read);
        var settings = folder.Refused.ContainsKey(DataFiles.Settings) ? null : SiteFile.Read(folder.Files.GetValueOrDefault(DataFiles.Settings), reading);
        var costs = CostFiles.Read(folder, missions, reading);
        var glossary = ListFiles.Glossary(folder, reading);
        var figures = ListFiles.Figures(folder, reading);
        var changes = ListFiles.Changes(folder, reading);
        var differences = DifferenceFile.Read(folder, missions, reading);
        var annex = AnnexFile.Read(folder, reading);
        var redirects = RedirectFile.Read(folder, missions, pages, reading);
        foreach (var refused in folder.Refused.Values) problems.Add(refused);
        foreach (var path in folder.Strays) problems.Add(WrongFile.Stray(path, DataFiles.Paths));
        return settings is null ? null : new Website(
            settings, [.. registers.Sources.Rows.Values], [.. registers.Regions.Rows.Values.OrderBy(region => region.Order)],
            [.. registers.Countries.Rows.Values], [.. registers.Organisations.Rows.Values], [.. registers.Areas.Rows.Values],
            sections,
            glossary, figures, changes, missions, pages,
            [.. folder.Pictures.Keys.Select(path => new Picture(Paths.Picture(path.Split('/')[^1]), path))], costs)
        {
            Differences = differences,
            Annex = annex,
            Redirects = redirects,
        };

        bool IsRead(InputFile file) => !reading.View.Hides(registers.Moment(file.Path));
    }

    /// <summary>One mission, as it is read with all the others.</summary>
    internal static Mission? Read(InputFolder folder, InputFile mission, ProblemList problems, Viewpoint view)
    {
        var reading = new Reading(mission.Path, Input.Registers.Empty, problems) { View = view };
        return Each([mission], reading with { Registers = Registers(folder, reading) }, MissionFile.Read).SingleOrDefault();
    }

    /// <summary>The sections; for one that could not be read the whole world stands in, so that its places are no second problem.</summary>
    private static List<MapSection> MapSections(InputFolder folder, Reading reading)
    {
        var sections = RegisterFiles.MapSections.Read(folder, reading);
        var whole = sections.IsWhole && sections.Rows.Count == sections.Ids.Count;
        return [.. sections.Rows.Values, .. whole ? [] : new[] { new MapSection("", "", new Position(-90, -180), new Position(90, 180)) }];
    }

    /// <summary>The ids that other files may name, public or not.</summary>
    internal static Registers Registers(InputFolder folder, ProblemList problems) =>
        Registers(folder, new Reading("", Input.Registers.Empty, problems));

    private static Registers Registers(InputFolder folder, Reading reading)
    {
        var sources = RegisterFiles.Sources.Read(folder, reading);
        var embargoed = FileEmbargo.In(folder, reading with { Registers = Input.Registers.Empty with { Sources = sources } });
        IReadOnlyList<string> Names(IReadOnlyList<InputFile> files) =>
            [.. files.Where(file => reading.View.ShowsAll || !embargoed.ContainsKey(file.Path)).Select(file => file.Name)];
        return new Registers(
            sources,
            RegisterFiles.Regions.Read(folder, reading),
            RegisterFiles.Organisations.Read(folder, reading),
            RegisterFiles.Countries.Read(folder, reading),
            RegisterFiles.Areas.Read(folder, reading),
            RegisterFiles.CostGroups.Read(folder, reading),
            [.. Names(folder.Missions), .. folder.RefusedIn("missions").Select(name => Path.GetFileNameWithoutExtension(name)!)],
            [.. Names(folder.Pages), .. folder.RefusedIn("pages").Select(name => Path.GetFileNameWithoutExtension(name)!)],
            [.. folder.Pictures.Keys, .. folder.RefusedIn("images").Select(name => "images/" + name)])
        { EmbargoedFiles = embargoed };
    }

    /// <summary>Files in parallel, results in the order of the files.</summary>
    private static List<T> Each<T>(
        IEnumerable<InputFile> files, Reading reading, Func<InputFile, Reading, T?> read)
        where T : class =>
        [.. files.EachAtOnce(file => read(MergeMarkers.Settle(file, reading.Problems), reading with { File = file.Path })).OfType<T>()];
}
