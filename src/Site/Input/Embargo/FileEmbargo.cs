using Site.Input.Catalogue;
using Site.Input.Yaml;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input.Embargo;

/// <summary>When a mission or page becomes public: at its own moment, and a mission not before a paper says what it is.</summary>
public static class FileEmbargo
{
    /// <summary>The files that are not public yet, with their moment.</summary>
    public static IReadOnlyDictionary<string, DateTimeOffset> In(InputFolder folder, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Missions.Select(file => (File: file, Keys: Files.Mission)).Concat(folder.Pages.Select(file => (File: file, Keys: Files.Page)))
            .Where(page => reading.Registers.Sources.Embargoed.Count > 0 || page.File.Text.Contains(Shapes.Publish.Key, StringComparison.Ordinal))
            .Select(page => (page.File.Path, Moment: Of(page.File, page.Keys, reading)))
            .Where(file => file.Moment is not null)
            .ToDictionary(file => file.Path, file => file.Moment!.Value, StringComparer.Ordinal);
    }

    // The file is read once more for all that is in it, so this look at its keys tells no problems and no moments.
    private static DateTimeOffset? Of(InputFile file, Shape shape, Reading reading)
    {
        var quiet = reading with
        {
            File = file.Path,
            Problems = new ProblemList(),
            Marks = new PublishMarks(),
            Texts = null,
            View = reading.View with { ShowsAll = true },
        };
        if (FrontMatter.Read(MergeMarkers.Settle(file, quiet.Problems), quiet, shape)?.Keys is not { } keys) return null;
        if (keys.Embargo is not null || shape.Find("summary") is null || keys.Either("summary").Map is not { } summary) return keys.Embargo;
        IReadOnlyList<MapReader> statements = [summary, .. summary.Maps("earlier"), .. summary.Maps("conflicting")];
        if (statements.Any(statement => statement.Embargo is null)) return null;
        var moment = statements.Min(statement => statement.Embargo)!.Value;
        reading.Marks.AddWaiting(new PublishMark(moment, Nouns.ThisMission(file.Name), new InputPlace(file.Path, 1)));
        return moment;
    }
}
