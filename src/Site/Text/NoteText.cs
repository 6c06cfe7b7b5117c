using Site.Comparing;
using Site.Model.Registers;
using Site.Theme.Text;

namespace Site.Text;

/// <summary>What the program says about public notes that are no news.</summary>
internal static class NoteText
{
    public const string Unreadable =
        "De berichten aan de lezer (/feed.xml): alleen wat na de gepubliceerde peildatum is geschreven, telt als nieuws";

    public static string Heading(int count) => $"Geen nieuws: berichten die al gepubliceerd waren, of te oud zijn ({count})";

    public static string Mended(MendedNote note) => $"{Day(note.After.Date)}: {string.Join("; ", MendsOf(note))}";

    public static string Gone(DateOnly day, string text) => $"Weg: het bericht van {Day(day)}, “{text}”";

    /// <summary>A sentence without its full stop.</summary>
    public static string TooOld(Change note, DateOnly published) =>
        $"Het nieuwe bericht van {Day(note.Date)} telt niet mee: het is ouder dan de gepubliceerde peildatum, {Day(published)}";

    /// <inheritdoc cref="TooOld" />
    public static string NoNews(Change note) => $"Het bericht van {Day(note.Date)} telt niet mee: het was al gepubliceerd";

    private static IEnumerable<string> MendsOf(MendedNote note)
    {
        if (note.Before.Date != note.After.Date) yield return $"eerst {Day(note.Before.Date)}";
        if (!note.Before.MissionSlugs.ToHashSet().SetEquals(note.After.MissionSlugs))
            yield return $"missies: {Missions(note.Before.MissionSlugs)} → {Missions(note.After.MissionSlugs)}";
        if (note.Before.Text != note.After.Text) yield return DiffText.Text(Excerpts.Of(new TextChange(note.Before.Text, note.After.Text)));
    }

    private static string Missions(IReadOnlyList<string> slugs) => slugs.Count == 0 ? "geen" : string.Join(", ", slugs);

    private static string Day(DateOnly day) => Dates.Of(day).Replace(Numbers.NoBreak, " ", StringComparison.Ordinal);
}
