using Site.Model;

namespace Site.Input.Embargo;

/// <summary>A moment that an editor wrote, and what becomes public at it, or goes.</summary>
/// <param name="At">The moment, in Amsterdam.</param>
/// <param name="What">What it is, in Dutch: "missie Wacht op zee", "rij 2026, oostflank".</param>
/// <param name="Where">Where the moment stands.</param>
public sealed record PublishMark(DateTimeOffset At, string What, InputPlace Where)
{
    /// <summary>Whether it goes from the site at the moment.</summary>
    public bool IsEnd { get; init; }
}
