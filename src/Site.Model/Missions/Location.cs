using Site.Model.Facts;
using Site.Model.Registers;

namespace Site.Model.Missions;

/// <summary>How exactly the papers say where something is; no output is more exact than this.</summary>
public enum Precision
{
    /// <summary>A named town or base; the position is a gazetteer's, to a tenth of a degree.</summary>
    Place,

    /// <summary>Part of a country; to a whole degree.</summary>
    Region,

    /// <summary>A country and nothing more: no position.</summary>
    Country,

    /// <summary>A sea or other area: its outline.</summary>
    Area,
}

/// <summary>What a location is.</summary>
public enum LocationKind
{
    /// <summary>People are stationed there; the papers say no more.</summary>
    Stationing,

    /// <summary>A headquarters with Dutch staff.</summary>
    Headquarters,

    /// <summary>A training area or the place of a course.</summary>
    TrainingArea,

    /// <summary>Aircraft operate from there.</summary>
    AirOperations,

    /// <summary>A logistics centre that is protected.</summary>
    LogisticsHub,

    /// <summary>An observation post or observer group.</summary>
    ObservationPost,

    /// <summary>An area in which the mission operates.</summary>
    OperatingArea,
}

/// <summary>A place where people are stationed, or an area in which they operate, as the papers name it.</summary>
/// <param name="Name">The name in Dutch, as shown.</param>
/// <param name="Country">The country; null for a sea.</param>
/// <param name="Area">The sea or area; null for a country or a place.</param>
/// <param name="At">The position; null when the precision is a country or an area.</param>
/// <param name="Precision">How exactly the papers say where.</param>
/// <param name="Kind">What is there.</param>
/// <param name="AsOf">The moment the papers speak of.</param>
/// <param name="Citations">Where the papers say it.</param>
/// <param name="Note">An editor's note.</param>
public sealed record Location(
    string Name,
    Country? Country,
    Area? Area,
    Position? At,
    Precision Precision,
    LocationKind Kind,
    EdtfDate? AsOf,
    IReadOnlyList<Citation> Citations,
    string? Note)
{
    /// <summary>Where an editor wrote it; for messages only.</summary>
    public InputPlace? Origin { get; init; }

    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>Whether people operate there rather than being stationed there.</summary>
    public bool IsOperatingArea => Kind is LocationKind.OperatingArea;
}
