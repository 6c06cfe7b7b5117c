using Site.Model.Facts;
using Site.Model.Registers;

namespace Site.Model.Missions;

/// <summary>How a Dutch contribution stands on the peildatum.</summary>
public enum MissionStatus
{
    /// <summary>Under way.</summary>
    Running,

    /// <summary>Under way, on a smaller scale than planned.</summary>
    Limited,

    /// <summary>Halted for now.</summary>
    Paused,

    /// <summary>Kept ready, not deployed.</summary>
    StandingBy,

    /// <summary>Decided, not begun.</summary>
    Planned,

    /// <summary>Over.</summary>
    Ended,
}

/// <summary>A country that takes part, and what the papers say of its part.</summary>
public sealed record Partner(Country Country, string? Role, Quantity? Strength, IReadOnlyList<Citation> Citations)
{
    /// <summary>The moment that what is said of it speaks of.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>An editor's note.</summary>
    public string? Note { get; init; }

    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }
}

/// <summary>Something that happened, in the site's own words.</summary>
public sealed record Event(EdtfDate Date, string? DateText, string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }
}

/// <summary>A parliamentary letter the papers refer to; its reference is a fact because papers cite it differently.</summary>
public sealed record Letter(Fact<string> Reference, EdtfDate? Date, string About);
