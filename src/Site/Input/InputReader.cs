using Site.Input.Csv;
using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Input;

/// <summary>The first stage: a folder as it was at one moment to a <see cref="Website"/>, with all problems on the way.</summary>
public static class InputReader
{
    /// <summary>Reads registers first, then missions and pages in parallel, then what refers to missions. Null when nothing whole came of it.</summary>
    public static Website? Read(InputFolder folder, ProblemList problems)
    {
        var registers = Registers(folder, problems);
        var missions = Each(folder.Missions, registers, problems, MissionFile.Read);
        var pages = Each(folder.Pages, registers, problems, TextPageFile.Read);
        var reading = new Reading(DataFiles.Settings, registers, problems);
        var settings = SiteFile.Read(folder.Files.GetValueOrDefault(DataFiles.Settings), reading);
        var costs = CostFiles.Read(folder, missions, reading);
        var glossary = ListFiles.Glossary(folder, reading);
        var figures = ListFiles.Figures(folder, reading);
        var changes = ListFiles.Changes(folder, reading);
        var differences = DifferenceFile.Read(folder, missions, reading);
        var annex = AnnexFile.Read(folder, reading);
        foreach (var path in folder.Strays) problems.Add(WrongFile.Stray(path, DataFiles.Paths));
        return settings is null ? null : new Website(
            settings, [.. registers.Sources.Rows.Values], [.. registers.Regions.Rows.Values.OrderBy(region => region.Order)],
            [.. registers.Countries.Rows.Values], [.. registers.Organisations.Rows.Values], [.. registers.Areas.Rows.Values],
            MapSections(folder, problems),
            glossary, figures, changes, missions, pages,
            [.. folder.Pictures.Keys.Select(path => new Picture(Paths.Picture(path.Split('/')[^1]), path))], costs)
        {
            Differences = differences,
            Annex = annex,
        };
    }

    /// <summary>The sections; for one that could not be read the whole world stands in, so that its places are no second problem.</summary>
    private static List<MapSection> MapSections(InputFolder folder, ProblemList problems)
    {
        var sections = RegisterFiles.MapSections.Read(folder, problems);
        var whole = sections.IsWhole && sections.Rows.Count == sections.Ids.Count;
        return [.. sections.Rows.Values, .. whole ? [] : new[] { new MapSection("", "", new Position(-90, -180), new Position(90, 180)) }];
    }

    /// <summary>The ids that other files may name.</summary>
    internal static Registers Registers(InputFolder folder, ProblemList problems) => new(
        RegisterFiles.Sources.Read(folder, problems),
        RegisterFiles.Regions.Read(folder, problems),
        RegisterFiles.Organisations.Read(folder, problems),
        RegisterFiles.Countries.Read(folder, problems),
        RegisterFiles.Areas.Read(folder, problems),
        RegisterFiles.CostGroups.Read(folder, problems),
        [.. folder.Missions.Select(file => file.Name)],
        [.. folder.Pages.Select(file => file.Name)],
        [.. folder.Pictures.Keys]);

    /// <summary>Files in parallel, results in the order of the files.</summary>
    private static List<T> Each<T>(
        IReadOnlyList<InputFile> files, Registers registers, ProblemList problems, Func<InputFile, Reading, T?> read)
        where T : class =>
        [.. files.AsParallel().AsOrdered()
            .Select(file => read(MergeMarkers.Settle(file, problems), new Reading(file.Path, registers, problems)))
            .OfType<T>()];
}
