using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;

namespace Site.Listing;

/// <summary>A contribution, mandate or framework that ends soon after the peildatum, so that editors know where to look.</summary>
public sealed record Ending(EdtfDate Date, FactName Name, Mission Mission, InputPlace Where);

/// <summary>Finds them: what can end in the half year after the peildatum, the first end first.</summary>
public static class EndingSoon
{
    public const int Months = 6;

    public static IReadOnlyList<Ending> In(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        var (from, until) = (website.Settings.Peildatum, website.Settings.Peildatum.AddMonths(Months));
        return
        [
            .. website.Missions.SelectMany(Ends)
                .Where(end => end.Date.Last > from && end.Date.First <= until)
                .OrderBy(end => end.Date.Last).ThenBy(end => end.Mission.Title, StringComparer.Ordinal).ThenBy(end => end.Name),
        ];
    }

    private static IEnumerable<Ending> Ends(Mission mission)
    {
        foreach (var (name, fact) in mission.Facts())
            if (name is FactName.End or FactName.InternationalMandateUntil or FactName.NationalFrameworkUntil
                && fact.Lead is { } lead && DateOf(lead.Content) is { } date)
                yield return new Ending(date, name, mission, lead.Origin ?? new InputPlace(mission.File));
    }

    private static EdtfDate? DateOf(object value) => value switch
    {
        EdtfDate date => date,
        Term { Date: { } date } => date,
        _ => null,
    };
}
