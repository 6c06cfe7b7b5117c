using Site.Input.Values;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>On the peildatum an ended contribution has no end still to come, and a running one has begun and not ended.</summary>
public static class StatusFitsItsDates
{
    public static IEnumerable<Problem> In(Website website) =>
        website.Missions.Select(mission => Check(mission, website.Settings.Peildatum)).OfType<Problem>();

    private static Problem? Check(Mission mission, DateOnly peildatum)
    {
        if (mission.Status.Leading is not { } status) return null;
        var (start, end) = (mission.Start.Leading?.Value, mission.End.Leading?.Value);
        var day = new EdtfDate(peildatum.Year, peildatum.Month, peildatum.Day, false);
        Problem Wrong(string date, string mend) => WrongValue.StatusAgainstDates(
            status.Origin ?? new InputPlace(mission.File), Words.Of(status.Value), date, mend);
        return status.Value switch
        {
            MissionStatus.Ended when end is { } late && late.First > peildatum => Wrong(StatusText.EndAfter(late, day), StatusText.MendEnd),
            MissionStatus.Running or MissionStatus.Limited when end is { } past && past.Last < peildatum =>
                Wrong(StatusText.EndBefore(past, day), StatusText.MendEnd),
            MissionStatus.Running or MissionStatus.Limited when start is { } coming && coming.First > peildatum =>
                Wrong(StatusText.StartAfter(coming, day), StatusText.MendEarlyStart),
            MissionStatus.Planned when start is { } begun && begun.Last < peildatum => Wrong(StatusText.StartBefore(begun, day), StatusText.MendStart),
            _ => null,
        };
    }
}
