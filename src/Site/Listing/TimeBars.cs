using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Draws a contribution as a bar, as exact as its dates: a year takes that year to begin, an unknown end stays open.</summary>
public static class TimeBars
{
    /// <summary>The bar; null when no paper says enough for one, or prints an end before its start.</summary>
    public static TimeBar? Of(Mission mission, TimeScale scale)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(scale);
        var stage = Stage(mission.Status.Leading?.Value);
        var (start, end) = (mission.Start.Leading?.Value, mission.End.Leading?.Value);
        if (start?.First > end?.Last) return null;
        var spans = Spans(
            start is { } s ? DateSpan.OfStart(s, stage, scale.Peildatum) : null,
            end is { } e ? DateSpan.OfEnd(e, stage, scale.Peildatum) : null,
            // The status is of the peildatum, so what is there then is known to be there on that day.
            stage is BarStage.UnderWay or BarStage.Waiting ? scale.Peildatum.AddDays(1) : null);
        return spans.Count == 0 ? null : new TimeBar(
            stage,
            Parts(spans, scale),
            new BarEdge(start is null, start is { } from ? scale.Before(from) : null),
            new BarEdge(end is null, end is { } until ? scale.After(until) : null));
    }

    private static BarStage Stage(MissionStatus? status) => status switch
    {
        MissionStatus.Running or MissionStatus.Limited => BarStage.UnderWay,
        MissionStatus.Paused or MissionStatus.StandingBy => BarStage.Waiting,
        MissionStatus.Planned => BarStage.Planned,
        MissionStatus.Ended => BarStage.Ended,
        _ => BarStage.Unknown,
    };

    /// <summary>When it can have begun, when it was there for sure, and when it can have ended.</summary>
    private static IReadOnlyList<DateSpan> Spans(DateSpan? begins, DateSpan? ends, DateOnly? there)
    {
        var from = begins?.Until ?? there ?? ends?.From;
        var until = ends?.From ?? Latest(there, from);
        if (from is null || until is null) return [];
        // It began and ended within the same month or year: nothing in it is sure.
        if (begins is not null && ends is not null && from > until) return [begins.With(ends)];
        DateSpan?[] spans = [begins, new DateSpan(from.Value, until.Value, BarPartKind.Sure), ends];
        return [.. spans.OfType<DateSpan>()];
    }

    private static DateOnly? Latest(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    /// <summary>The spans as far as they lie on the axis; one that is no longer than a moment, or lies beside it, is a moment.</summary>
    private static List<BarPart> Parts(IReadOnlyList<DateSpan> spans, TimeScale scale)
    {
        var parts = spans.SelectMany(span => Split(span, scale)).ToList();
        var at = scale.At(spans[0].From);
        return parts.Count > 0 ? parts : [new BarPart(BarPartKind.Moment, at > scale.Axis.Peildatum, at, 0)];
    }

    /// <summary>What of the span lies before the peildatum, and what after.</summary>
    private static IEnumerable<BarPart> Split(DateSpan span, TimeScale scale)
    {
        var (from, today, until) = (scale.At(span.From), scale.Axis.Peildatum, scale.At(span.Until));
        if (from < Math.Min(until, today)) yield return new BarPart(span.Kind, false, from, Math.Min(until, today) - from);
        if (Math.Max(from, today) < until) yield return new BarPart(span.Kind, true, Math.Max(from, today), until - Math.Max(from, today));
    }
}
