using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Compares what the papers on two periods state of a mission; what no paper states it leaves out.</summary>
public sealed record MissionComparison(ReportingPeriod? Then, ReportingPeriod? Now, MonthSpan? Gap)
{
    /// <summary>Whether a paper on the earlier period reports on it.</summary>
    public bool WasReportedThen(Mission mission) => In(mission, Then) is not null;

    /// <summary>The mission then and now; without an earlier paper on its region nothing can be said to have come or gone.</summary>
    public MissionDevelopments Of(Mission mission, bool comparable)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var (then, now) = (In(mission, Then), In(mission, Now));
        return new MissionDevelopments(mission, then, now, [.. Developments(mission, then, now, comparable)]);
    }

    private IEnumerable<Development> Developments(Mission mission, PeriodReport? then, PeriodReport? now, bool comparable)
    {
        if (comparable && then is null) yield return new Development(DevelopmentKind.Came);
        if (then is not null && now is null) yield return new Development(DevelopmentKind.Went);
        if (now is null) yield break;
        if (mission.Start.Leading is { } start && Now!.Span.Contains(start.Value)) yield return new Development(DevelopmentKind.Began, To: start);
        if (mission.Start.Leading is { } early && Gap?.Contains(early.Value) == true) yield return new Development(DevelopmentKind.BeganInGap, To: early);
        if (then is not null)
            foreach (var changed in Extended(then, now).Concat(Resized(then, now))) yield return changed;
        if (mission.Status.Leading?.Value is MissionStatus.Ended) yield return new Development(DevelopmentKind.Ended, To: mission.End.Leading);
        foreach (var happened in Happened(mission)) yield return new Development(DevelopmentKind.Happened, To: happened);
    }

    /// <summary>What happened in the latest period besides its begin and its end.</summary>
    private IEnumerable<Statement<Event>> Happened(Mission mission) =>
        from happened in mission.Facts().Select(named => named.Fact.Lead).OfType<Statement<Event>>()
        let date = happened.Value.Date
        where Now!.Span.Contains(date) && date != mission.Start.Leading?.Value && date != mission.End.Leading?.Value
        select happened;

    /// <summary>The last end stated now beside the first one stated then, when it is later or when there was none.</summary>
    private static IEnumerable<Development> Extended(PeriodReport then, PeriodReport now)
    {
        var before = then.Ends.OfType<Statement<EdtfDate>>().MinBy(end => end.Value.Last);
        var announced = then.Ends.OfType<Statement<EdtfDate>>().Max(end => (DateOnly?)end.Value.Last);
        var after = now.Ends.OfType<Statement<EdtfDate>>().MaxBy(end => end.Value.Last);
        if (after is null) yield break;
        if (before is null) yield return new Development(DevelopmentKind.EndStated, To: after);
        else if (after.Value.Last > before.Value.Last)
            yield return new Development(after.Value.Last > announced ? DevelopmentKind.Extended : DevelopmentKind.ExtensionRepeated, before, after);
    }

    /// <summary>Numbers of the same people or things that differ; or what was stated of the size and no longer is.</summary>
    private static IEnumerable<Development> Resized(PeriodReport then, PeriodReport now)
    {
        if (now.Size.Count == 0) return then.Size.Select(before => new Development(DevelopmentKind.SizeNoLongerStated, before));
        return
            from before in then.Size.OfType<Statement<Quantity>>()
            from after in now.Size.OfType<Statement<Quantity>>()
            where after.Value.Unit == before.Value.Unit && after.Value != before.Value
            select new Development(DevelopmentKind.Resized, before, after);
    }

    private static PeriodReport? In(Mission mission, ReportingPeriod? period)
    {
        if (period is null) return null;
        var stated = mission.Facts().SelectMany(named => named.Fact.Statements.Select(s => (named.Name, s.Statement)))
            .Where(s => period.Sources.Any(source => Reports.Cites(s.Statement.Citations, source))).ToList();
        return stated.Count == 0 ? null : new PeriodReport(
            [.. stated.Where(s => s.Name is FactName.End).Select(s => s.Statement)],
            [.. stated.Where(s => s.Name is FactName.Strength or FactName.Equipment).Select(s => s.Statement)]);
    }
}
