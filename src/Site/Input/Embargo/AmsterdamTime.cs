using NodaTime;

namespace Site.Input.Embargo;

/// <summary>What clocks in Amsterdam show, summer time included. The offset of every moment it gives is that of Amsterdam.</summary>
public static class AmsterdamTime
{
    private static readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The same moment as Amsterdam's clocks show it.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => Instant.FromDateTimeOffset(moment).InZone(_zone).ToDateTimeOffset();

    /// <summary>When clocks show this: once; never in the hour that summer time skips, twice in the hour that comes back.</summary>
    public static IReadOnlyList<DateTimeOffset> At(DateTime clock)
    {
        var found = _zone.MapLocal(LocalDateTime.FromDateTime(clock));
        return found.Count switch
        {
            0 => [],
            1 => [found.Single().ToDateTimeOffset()],
            _ => [found.First().ToDateTimeOffset(), found.Last().ToDateTimeOffset()],
        };
    }
}
