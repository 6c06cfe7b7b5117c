using System.Text.RegularExpressions;
using Site.Input;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Problems;
using Site.Text;

namespace Site.Comparing;

/// <summary>
/// A mission got another file name while its old slug is still named elsewhere: to the build these are many unknown slugs,
/// with other missions as the nearest; to who knows what was published, they are one event.
/// </summary>
public static class UnfinishedRename
{
    /// <summary>The problems, with those of one rename told as one.</summary>
    public static IReadOnlyList<Problem> Together(IReadOnlyList<Problem> problems, SiteFiles published, ReadyLines ready)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(ready);
        var folder = InputFolder.Read(ready.InputFolder);
        if (InputReader.Read(folder, new ProblemList()) is not { } website) return problems;
        var files = folder.Missions.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var known = published.Missions();
        var renamed = Renames.Of(
            [.. known.Where(mission => !files.Contains(mission.Slug)).Select(mission => new MissionPage(PageText.Named(Paths.Mission(mission.Slug), mission.Title), mission))],
            [.. website.Missions.ExceptBy(known.Select(mission => mission.Slug), mission => mission.Slug).Select(Of)]);
        return ProblemList.Sort(renamed.Aggregate<KeyValuePair<SitePath, SitePath>, IEnumerable<Problem>>(
            problems, (left, move) => One([.. left], move.Key, move.Value, website, ready)));
    }

    private static MissionPage Of(Mission mission) =>
        new(PageText.Named(Paths.Mission(mission.Slug), mission.Title), MissionData.Of(mission));

    private static List<Problem> One(List<Problem> problems, SitePath from, SitePath to, Website website, ReadyLines ready)
    {
        var old = Paths.SlugOf(from)!;
        var name = new Regex($@"(?<![\w-]){Regex.Escape(old)}(?![\w-])");
        var same = problems.Where(problem => problem.Read is { } read && name.IsMatch(read)).ToList();
        if (same.Count == 0) return problems;
        var mission = website.Missions.Single(mission => Paths.Mission(mission.Slug) == to);
        var line = website.Redirects.Any(redirect => redirect.From == from) ? null : ready.Redirect(from, to, DiffText.Renamed);
        return
        [
            .. problems.Except(same),
            WrongDiff.RenamedInPart(new InputPlace(mission.File), mission.Title, mission.Slug, old, [.. same.Select(problem => problem.Where)], line),
        ];
    }
}
