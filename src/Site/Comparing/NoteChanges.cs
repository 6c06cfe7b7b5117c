using Site.Model.Registers;
using Site.Text;

namespace Site.Comparing;

/// <summary>A published note that reads otherwise now.</summary>
public sealed record MendedNote(PublishedNote Before, Change After);

/// <summary>
/// The public notes beside the published ones. News is only a note that was not there and is not older than the published
/// peildatum: an old note keeps its place however it is mended, and one among the old ones is met by no reader.
/// </summary>
/// <param name="News">What readers learn now.</param>
/// <param name="TooOld">New rows of before the published peildatum: no news.</param>
/// <param name="Mended">Published notes with other words, another day or other missions.</param>
/// <param name="Gone">Published notes that are not there any more.</param>
/// <param name="Published">What was published.</param>
public sealed record NoteChanges(
    IReadOnlyList<Change> News, IReadOnlyList<Change> TooOld, IReadOnlyList<MendedNote> Mended, IReadOnlyList<PublishedNote> Gone,
    PublishedNotes Published)
{
    /// <summary>How two notes can be one, surest first. A note is one of the published ones at most.</summary>
    private static readonly Func<PublishedNote, Change, bool>[] _alike =
    [
        (old, now) => IsSameDay(old, now) && HasSameMissions(old, now) && HasSameText(old, now),
        (old, now) => IsSameDay(old, now) && HasSameText(old, now),
        (old, now) => IsSameDay(old, now) && HasSameMissions(old, now),
        (old, now) => HasSameMissions(old, now) && HasSameText(old, now),
        (old, now) => IsSameDay(old, now) && SharesWords(old.Text, now.Text),
    ];

    /// <summary>Missions that have moved are known by their old and new slugs.</summary>
    public static NoteChanges Of(IReadOnlyList<Change> notes, PublishedNotes published, IReadOnlyDictionary<string, string> moved)
    {
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(moved);
        List<PublishedNote> before =
            [.. (published.Notes ?? []).Select(note => note with { MissionSlugs = [.. note.MissionSlugs.Select(slug => moved.GetValueOrDefault(slug, slug))] })];
        var (after, mended) = (notes.ToList(), new List<MendedNote>());
        foreach (var (number, isSame) in _alike.Index())
            foreach (var old in before.ToList())
            {
                if (after.Find(now => isSame(old, now)) is not { } found) continue;
                if (number > 0) mended.Add(new MendedNote(old, found));
                before.Remove(old);
                after.Remove(found);
            }

        var byAge = after.ToLookup(note => IsNews(note, published));
        return new NoteChanges([.. byAge[true]], [.. byAge[false]], mended, before, published);
    }

    /// <summary>Whether readers learn something about this mission.</summary>
    public bool Tell(string slug) => News.Any(note => note.MissionSlugs.Contains(slug));

    /// <summary>A row in which an editor may think that readers learn something about this mission, or about the site: why they do not.</summary>
    public string? WhyNoNews(string? slug) =>
        TooOld.FirstOrDefault(note => IsAbout(note, slug)) is { } old ? NoteText.TooOld(old, Published.AsOf!.Value)
        : Mended.FirstOrDefault(note => IsAbout(note.After, slug)) is { } mended ? NoteText.NoNews(mended.After)
        : null;

    private static bool IsAbout(Change note, string? slug) => slug is null ? note.MissionSlugs.Count == 0 : note.MissionSlugs.Contains(slug);

    /// <summary>Without the published notes, one of the peildatum itself is taken for one of them.</summary>
    private static bool IsNews(Change note, PublishedNotes published) =>
        published.AsOf is not { } day || (published.Notes is null ? note.Date > day : note.Date >= day);

    private static bool IsSameDay(PublishedNote old, Change now) => old.Date == now.Date;

    private static bool HasSameMissions(PublishedNote old, Change now) => old.MissionSlugs.ToHashSet().SetEquals(now.MissionSlugs);

    private static bool HasSameText(PublishedNote old, Change now) => Words(old.Text).SequenceEqual(Words(now.Text));

    /// <summary>Whether most words of the longer text stand in the other as well.</summary>
    private static bool SharesWords(string old, string now)
    {
        var (before, after) = (Words(old), Words(now));
        return before.Intersect(after).Count() * 2 > Math.Max(before.Distinct().Count(), after.Distinct().Count());
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
