namespace Site.Input.Embargo;

/// <summary>From which moment the input is looked at. What is published later is skipped, or shown with its moment.</summary>
/// <param name="AsOf">What is published at this moment or before is public.</param>
/// <param name="ShowsAll">Whether what is published later is read too, marked with its moment.</param>
public sealed record Viewpoint(DateTimeOffset AsOf, bool ShowsAll = false)
{
    /// <summary>When everything is public.</summary>
    public static Viewpoint AtLast { get; } = new(DateTimeOffset.MaxValue);

    /// <summary>The moment as long as it is still to come; null once it has passed.</summary>
    public DateTimeOffset? ToCome(DateTimeOffset? publish) => publish > AsOf ? publish : null;

    /// <summary>Whether something of which this is the moment to come is skipped.</summary>
    public bool Hides(DateTimeOffset? toCome) => toCome is not null && !ShowsAll;

    /// <summary>Whether something that goes at this moment is no longer there; where all that is to come is shown, it has gone.</summary>
    public bool HasLost(DateTimeOffset? until) => until is not null && (ShowsAll || until <= AsOf);
}
