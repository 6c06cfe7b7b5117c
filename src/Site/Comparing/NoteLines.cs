using Site.Text;

namespace Site.Comparing;

/// <summary>What the report says of notes that are no news: mended, taken away, or dated too early.</summary>
internal static class NoteLines
{
    public static IEnumerable<ReportLine> Of(NoteChanges notes)
    {
        foreach (var note in notes.Mended.OrderByDescending(note => note.After.Date)) yield return new(1, NoteText.Mended(note));
        foreach (var note in notes.Gone) yield return new(1, NoteText.Gone(note.Date, Excerpts.Short(note.Text)));
        foreach (var note in notes.TooOld) yield return new(1, NoteText.TooOld(note, notes.Published.AsOf!.Value));
    }

    public static IEnumerable<string> NotCompared(NoteChanges notes) => notes.Published.Notes is null ? [NoteText.Unreadable] : [];
}
