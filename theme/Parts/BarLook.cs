using Site.Model.Pages;

namespace Site.Theme.Parts;

/// <summary>The classes by which a bar and its parts get their looks.</summary>
public static class BarLook
{
    /// <summary>Of a bar: how the contribution stands.</summary>
    public static string Of(BarStage stage) => stage switch
    {
        BarStage.Unknown => "time-bar time-unknown",
        BarStage.UnderWay => "time-bar",
        BarStage.Waiting => "time-bar time-waiting",
        BarStage.Planned => "time-bar time-planned",
        BarStage.Ended => "time-bar time-ended",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>Of a part: how sure it is, and whether it is still to come; null for what needs no class.</summary>
    public static string? Of(BarPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var kind = part.Kind switch
        {
            BarPartKind.Within => "time-within",
            BarPartKind.About => "time-about",
            _ => null,
        };
        return (kind, part.IsToCome) switch
        {
            (_, false) => kind,
            (null, true) => "time-to-come",
            (_, true) => kind + " time-to-come",
        };
    }
}
