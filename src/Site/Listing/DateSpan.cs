using Site.Model.Facts;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>The days on which something can have begun or ended, up to and without <paramref name="Until"/>.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The day after the last.</param>
/// <param name="Kind">How sure it is.</param>
internal sealed record DateSpan(DateOnly From, DateOnly Until, BarPartKind Kind)
{
    /// <summary>The days a contribution can have begun; its status on the peildatum rules some of them out.</summary>
    public static DateSpan OfStart(EdtfDate date, BarStage stage, DateOnly peildatum)
    {
        var (first, last) = Days(date);
        if (stage is BarStage.UnderWay) last = Earliest(last, peildatum);
        if (stage is BarStage.Planned) first = Latest(first, peildatum.AddDays(1));
        // Nothing is in doubt about a day: the sure part begins with it.
        return Of(date, first, date is { Day: not null, Approximate: false } ? first : last.AddDays(1));
    }

    /// <summary>The days a contribution can have ended; its status on the peildatum rules some of them out.</summary>
    public static DateSpan OfEnd(EdtfDate date, BarStage stage, DateOnly peildatum)
    {
        var (first, last) = Days(date);
        if (stage is BarStage.UnderWay) first = Latest(first, peildatum.AddDays(1));
        if (stage is BarStage.Ended) last = Earliest(last, peildatum);
        return Of(date, date is { Day: not null, Approximate: false } ? last.AddDays(1) : first, last.AddDays(1));
    }

    /// <summary>From the begin of this to the end of another.</summary>
    public DateSpan With(DateSpan other) => new(From, other.Until, Kind > other.Kind ? Kind : other.Kind);

    private static DateSpan Of(EdtfDate date, DateOnly from, DateOnly until) =>
        new(Earliest(from, until), until, date.Approximate ? BarPartKind.About : BarPartKind.Within);

    /// <summary>"About" reaches a month further to either side: far enough to be seen, and no paper says how far it goes.</summary>
    private static (DateOnly First, DateOnly Last) Days(EdtfDate date) =>
        date.Approximate ? (date.First.AddMonths(-1), date.Last.AddMonths(1)) : (date.First, date.Last);

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
}
