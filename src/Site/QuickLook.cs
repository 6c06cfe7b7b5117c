using Site.Input;
using Site.Input.Embargo;
using Site.Listing;
using Site.Model.Pages;
using Site.Output;
using Site.Problems;

namespace Site;

/// <summary>
/// The page of a mission whose file alone has changed while somebody looks at it: made of that file and of all that was read
/// the last time, so that it is there at once, however large the site. Everything is read and made again after it; with a
/// problem in the file, or more that changed, this shows nothing and the whole build tells.
/// </summary>
internal static class QuickLook
{
    public static async Task ShowAsync(BuildRequest request, InputFolder folder, CancellationToken cancellation)
    {
        if (request.Ahead.Pages.Count == 0 || request.Kept.Last is not { } last || Changed(last.Folder, folder) is not { } file) return;
        if (!request.ShowsEmbargo || !request.Ahead.Pages.Contains(Paths.Mission(file.Name))) return;
        var problems = new ProblemList();
        var mission = InputReader.Read(folder, file, problems, new Viewpoint(request.AsOf, ShowsAll: true));
        if (mission is null || !problems.IsEmpty) return;
        var website = request.Placed(last.Website.With(mission));
        var pages = PageList.Of(website, mission, request.Kept.Maps.Of(mission));
        await PageRenderer.RenderAsync(
            pages, website.Settings, request.Kept.AssetsFor(request.ShowsEmbargo).Paths, request.Ahead, null, cancellation);
    }

    /// <summary>The mission that is the only file that differs between two folders; null when that is not all.</summary>
    internal static InputFile? Changed(InputFolder before, InputFolder now)
    {
        if (!IsSame(before, now) || before.Missions.Count != now.Missions.Count) return null;
        var changed = now.Missions.Zip(before.Missions).Where(both => both.First != both.Second).Take(2).ToList();
        return changed is [var (after, old)] && after.Path == old.Path ? after : null;
    }

    /// <summary>Whether all but the missions is the same.</summary>
    private static bool IsSame(InputFolder before, InputFolder now) =>
        before.Pages.SequenceEqual(now.Pages)
        && Sorted(before.Files.Values).SequenceEqual(Sorted(now.Files.Values))
        && Sorted(before.Pictures.Keys).SequenceEqual(Sorted(now.Pictures.Keys))
        && Sorted(before.Editions.Keys).SequenceEqual(Sorted(now.Editions.Keys))
        && before.Refused.Count + now.Refused.Count == 0;

    private static IEnumerable<InputFile> Sorted(IEnumerable<InputFile> files) => files.OrderBy(file => file.Path, StringComparer.Ordinal);

    private static IEnumerable<string> Sorted(IEnumerable<string> paths) => paths.Order(StringComparer.Ordinal);
}
