using Site.Input.Embargo;
using Site.Listing;
using Site.Model;
using Site.Problems;
using Site.Theme.Text;

namespace Site.Text;

/// <summary>What the program says about what is to come.</summary>
internal static class DueText
{
    private const string _nothing = "Er is niets onder embargo.";

    /// <summary>What becomes public, by moment.</summary>
    public static string ToCome(IReadOnlyList<PublishMark> marks, string input) =>
        marks.Count == 0 ? _nothing : "Onder embargo:" + ByMoment(marks, input);

    /// <summary>What became public from one moment to another; the last line counts, for programs.</summary>
    public static string Published(IReadOnlyList<PublishMark> marks, DateTimeOffset from, DateTimeOffset until, string input) =>
        (marks.Count == 0 ? "" : "Openbaar geworden:" + ByMoment(marks, input) + "\n\n")
        + $"{marks.Count} openbaar geworden na {Plain(Dates.Of(from))}, tot en met {Plain(Dates.Of(until))}.";

    /// <summary>What ends soon according to the content itself.</summary>
    public static string Ending(IReadOnlyList<Ending> endings, DateOnly peildatum, string input)
    {
        var title = $"Loopt volgens de stukken af binnen {EndingSoon.Months} maanden na de peildatum ({Plain(Dates.Of(peildatum))}):";
        return endings.Count == 0 ? title + " niets." : title + "\n" + string.Join('\n', endings.Select(end =>
            $"  {Plain(Dates.Of(end.Date))}: {end.Mission.Title}, {Labels.Of(end.Name).ToLowerInvariant()} ({Place(end.Where, input)})"));
    }

    private static string ByMoment(IEnumerable<PublishMark> marks, string input) => string.Concat(marks.GroupBy(mark => mark.At)
        .Select(moment => $"\n\n{Plain(Dates.Of(moment.Key))}\n" + string.Join('\n', moment.Select(mark => $"  {mark.What}{(mark.IsEnd ? " gaat van de site" : "")} ({Place(mark.Where, input)})"))));

    private static string Place(InputPlace where, string input) => ProblemText.Place(new Problem(where, "", ""), input);

    // A terminal shows a space that does not break as something else, now and then.
    private static string Plain(string text) => text.Replace(Numbers.NoBreak, " ", StringComparison.Ordinal);
}
