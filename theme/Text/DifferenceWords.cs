using Site.Model.Facts;
using Site.Model.Registers;

namespace Site.Theme.Text;

/// <summary>The words around contradictions.</summary>
public static class DifferenceWords
{
    public const string Means =
        "De stukken spreken elkaar soms tegen, en soms zichzelf. Wij verbeteren niets en kiezen geen gemiddelde. U ziet steeds beide versies, waar ze staan, en waarom er een vooropstaat of juist geen van beide.";

    public const string InThisSource = "Wat dit stuk zegt, en waarin het zichzelf of een ander stuk tegenspreekt.";
    public const string OfThePapersAnchor = "stukken";
    public const string OfThePapers = "Over de stukken zelf";
    public const string ByMission = "Per missie";
    public const string Whole = "Over deze missie";
    public const string OnlySpelling = "alleen de schrijfwijze";
    public const string Leads = "Staat voorop";
    public const string AlsoPrinted = "Staat er ook";
    public const string OneReading = "De ene versie";
    public const string OtherReading = "De andere versie";

    /// <summary>The heading over a reading: whether it leads, or that neither does.</summary>
    public static string Heading(LeadingReading leads, LeadingReading reading) =>
        leads is LeadingReading.Neither ? (reading is LeadingReading.Reading ? OneReading : OtherReading)
        : leads == reading ? Leads
        : AlsoPrinted;

    /// <summary>Where a difference stands on the page of differences.</summary>
    public static string Anchor(Difference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return difference.MissionSlug ?? OfThePapersAnchor;
    }

    /// <summary>Both readings of a difference, the leading one first.</summary>
    public static IEnumerable<(LeadingReading Which, string Text, IReadOnlyList<Citation> Citations)> LeadingFirst(Difference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var first = (LeadingReading.Reading, difference.Reading, difference.Citations);
        var other = (LeadingReading.Other, difference.Other, difference.OtherCitations);
        return difference.Leads is LeadingReading.Other ? [other, first] : [first, other];
    }

    /// <summary>"Op 3 punten verschillen de stukken over deze missie van elkaar of van zichzelf (2 keer alleen de schrijfwijze)"</summary>
    public static string OnThisMission(int count, int spelling) =>
        $"Op {Numbers.Whole(count)} {(count is 1 ? "punt" : "punten")} verschillen de stukken over deze missie van elkaar of van zichzelf"
        + (spelling is 0 ? "" : $" ({Numbers.Whole(spelling)} keer alleen de schrijfwijze)");

    /// <summary>"KFOR (2)".</summary>
    public static string Counted(string title, int count) => $"{title} ({Numbers.Whole(count)})";
}
