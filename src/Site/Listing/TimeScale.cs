using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>
/// Turns days into places on the axis of years. It begins four years before the year of the peildatum, because papers tell
/// most of those years, and ends with the year of the latest end, at most four years after it.
/// </summary>
public sealed class TimeScale
{
    private const int YearsBefore = 4;
    private const int MostYearsAfter = 4;

    private readonly DateOnly _first;
    private readonly int _days;

    public TimeScale(IEnumerable<Mission> missions, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(missions);
        Peildatum = peildatum;
        var firstYear = peildatum.Year - YearsBefore;
        var latest = missions.Select(mission => mission.End.Leading?.Value.Year ?? 0).DefaultIfEmpty().Max();
        var lastYear = Math.Clamp(latest, peildatum.Year + 1, peildatum.Year + MostYearsAfter);
        _first = new DateOnly(firstYear, 1, 1);
        _days = new DateOnly(lastYear + 1, 1, 1).DayNumber - _first.DayNumber;
        Axis = new TimeAxis(
            [.. Enumerable.Range(firstYear, lastYear - firstYear + 1).Select(year => new YearMark(year, At(new DateOnly(year, 1, 1))))],
            At(peildatum.AddDays(1)));
    }

    /// <summary>The date the content speaks of.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>The axis that bars are drawn on.</summary>
    public TimeAxis Axis { get; }

    /// <summary>Where a day begins, to a hundredth; days outside the axis stand at its edge.</summary>
    public decimal At(DateOnly day) =>
        Math.Round(Math.Clamp((day.DayNumber - _first.DayNumber) * 100m / _days, 0, 100), 2, MidpointRounding.AwayFromZero);

    /// <summary>The year of a date that lies before the axis.</summary>
    public int? Before(EdtfDate date) => date.Last < Axis.First ? date.Year : null;

    /// <summary>The year of a date that lies after the axis.</summary>
    public int? After(EdtfDate date) => date.First > Axis.Last ? date.Year : null;
}
