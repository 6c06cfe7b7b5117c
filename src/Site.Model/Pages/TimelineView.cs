using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Model.Pages;

/// <summary>All missions in time: by region, each with its bar.</summary>
public sealed record TimelineView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    TimeAxis Axis,
    IReadOnlyList<RegionPeriods> Regions)
    : Page(Path, Title, Description, File, Sources);

/// <summary>A region and its missions in time.</summary>
public sealed record RegionPeriods(Region Region, IReadOnlyList<MissionPeriod> Missions);

/// <summary>A mission and its bar; null when no paper says enough to draw one, or prints a period that cannot be.</summary>
public sealed record MissionPeriod(Mission Mission, TimeBar? Bar);

/// <summary>The years that bars are drawn in. All lengths are in hundredths of its width.</summary>
/// <param name="Years">The years, each with where it begins.</param>
/// <param name="Peildatum">Where the peildatum stands.</param>
public sealed record TimeAxis(IReadOnlyList<YearMark> Years, decimal Peildatum)
{
    /// <summary>The first day that is drawn.</summary>
    public DateOnly First => new(Years[0].Year, 1, 1);

    /// <summary>The last day that is drawn.</summary>
    public DateOnly Last => new(Years[^1].Year, 12, 31);
}

/// <summary>A year and where it begins.</summary>
public sealed record YearMark(int Year, decimal At);

/// <summary>A contribution in time, as exact as its dates. Parts follow each other without a gap.</summary>
/// <param name="Stage">How it stands on the peildatum.</param>
/// <param name="Parts">What is drawn, from left to right; at least one.</param>
/// <param name="Start">How it begins.</param>
/// <param name="End">How it ends.</param>
public sealed record TimeBar(BarStage Stage, IReadOnlyList<BarPart> Parts, BarEdge Start, BarEdge End);

/// <summary>A part of a bar.</summary>
/// <param name="Kind">How sure it is.</param>
/// <param name="IsToCome">Whether it lies after the peildatum.</param>
/// <param name="From">Its left side.</param>
/// <param name="Width">Its width; 0 for a moment.</param>
public sealed record BarPart(BarPartKind Kind, bool IsToCome, decimal From, decimal Width);

/// <summary>How a bar begins or ends.</summary>
/// <param name="IsOpen">No paper says when.</param>
/// <param name="Beyond">The year, when that lies outside the axis; otherwise null.</param>
public sealed record BarEdge(bool IsOpen, int? Beyond);

/// <summary>How sure a part of a bar is.</summary>
public enum BarPartKind
{
    /// <summary>Between the last day it can have begun and the first it can have ended.</summary>
    Sure,

    /// <summary>Within the year or month in which it began or ended.</summary>
    Within,

    /// <summary>About the date it began or ended.</summary>
    About,

    /// <summary>Only the moment is known: no paper says since when, or until when.</summary>
    Moment,
}

/// <summary>How a contribution stands on the peildatum, as far as a drawing tells it apart.</summary>
public enum BarStage
{
    /// <summary>No paper says how it stands.</summary>
    Unknown,

    /// <summary>Under way, on whatever scale.</summary>
    UnderWay,

    /// <summary>Halted, or kept ready.</summary>
    Waiting,

    /// <summary>Decided, not begun.</summary>
    Planned,

    /// <summary>Over.</summary>
    Ended,
}
