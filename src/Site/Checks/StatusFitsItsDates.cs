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
            MissionStatus.Ended when end?.First > peildatum =>
                Wrong(StatusText.After(StatusText.End, end, day), StatusText.MendEnd),
            MissionStatus.Running or MissionStatus.Limited when end?.Last < peildatum =>
                Wrong(StatusText.Before(StatusText.End, end, day), StatusText.MendEnd),
            MissionStatus.Running or MissionStatus.Limited when start?.First > peildatum =>
                Wrong(StatusText.After(StatusText.Start, start, day), StatusText.MendEarlyStart),
            MissionStatus.Planned when start?.Last < peildatum =>
                Wrong(StatusText.Before(StatusText.Start, start, day), StatusText.MendStart),
            _ => null,
        };
    }
}
