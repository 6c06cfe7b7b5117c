using Site.Input.Embargo;
using Site.Listing;
using Site.Model;
using Site.Model.Pages;
using Site.Problems;
using Site.Theme.Text;

namespace Site.Text;

/// <summary>What the program says about what is to come.</summary>
internal static class DueText
{
    private const string _nothing = "Er is niets onder embargo.";

    /// <summary>What becomes public, by moment.</summary>
    public static string ToCome(IReadOnlyList<PublishMark> marks, IReadOnlyList<PublishMark> waiting, string input) =>
        marks.Count == 0 ? _nothing : "Onder embargo:" + ByMoment(marks, waiting, input);

    /// <summary>What became public from one moment to another; the last line counts, for programs.</summary>
    public static string Published(IReadOnlyList<PublishMark> marks, DateTimeOffset from, DateTimeOffset until, string input) =>
        (marks.Count == 0 ? "" : "Openbaar geworden:" + ByMoment(marks, [], input) + "\n\n")
        + $"{marks.Count} openbaar geworden na {Plain(Dates.Of(from))}, tot en met {Plain(Dates.Of(until))}.";

    /// <summary>What ends soon according to the content itself.</summary>
    public static string Ending(IReadOnlyList<Ending> endings, DateOnly peildatum, string input)
    {
        var title = $"Loopt volgens de stukken af binnen {EndingSoon.Months} maanden na de peildatum ({Plain(Dates.Of(peildatum))}):";
        return endings.Count == 0 ? title + " niets." : title + "\n" + string.Join('\n', endings.Select(end =>
            $"  {Plain(Dates.Of(end.Date))}: {end.Mission.Title}, {Labels.Of(end.Name).ToLowerInvariant()} ({Place(end.Where, input)})"));
    }

    /// <summary>Below each moment what has it, and then what waits for a paper that has it.</summary>
    private static string ByMoment(IReadOnlyList<PublishMark> marks, IReadOnlyList<PublishMark> waiting, string input) =>
        string.Concat(marks.Select(mark => (Mark: mark, Waits: false)).Concat(waiting.Select(mark => (Mark: mark, Waits: true)))
            .GroupBy(one => one.Mark.At).OrderBy(moment => moment.Key)
            .Select(moment => $"\n\n{Plain(Dates.Of(moment.Key))}\n" + string.Join('\n', moment.Select(one => $"  {Line(one.Mark, one.Waits, input)}"))));

    private static string Line(PublishMark mark, bool waits, string input) =>
        mark.What + (mark.IsEnd ? " gaat van de site" : waits ? " wacht op een bron" : "") + $" ({Place(mark.Where, input)})";

    /// <summary>Until when reports of weaknesses are promised an address.</summary>
    public static string SecurityTxt(DateOnly end, DateOnly today) => (end <= today
        ? $"Het adres voor beveiligingsmeldingen ({Paths.SecurityTxt}) is verlopen op {Plain(Dates.Of(end))}."
        : $"Het adres voor beveiligingsmeldingen ({Paths.SecurityTxt}) geldt tot {Plain(Dates.Of(end))}.")
        + " Dat is een jaar na de peildatum; met een nieuwe peildatum geldt het langer.";

    private static string Place(InputPlace where, string input) => ProblemText.Place(new Problem(where, "", ""), input);

    // A terminal shows a space that does not break as something else, now and then.
    private static string Plain(string text) => text.Replace(Numbers.NoBreak, " ", StringComparison.Ordinal);
}
