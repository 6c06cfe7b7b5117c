using Site.Input.Embargo;
using Site.Problems;

namespace Site.Input;

/// <summary>What reading a file needs: its name, what ids exist, and where problems go.</summary>
public sealed record Reading(string File, Registers Registers, ProblemList Problems)
{
    /// <summary>The moment from which the input is looked at.</summary>
    public Viewpoint View { get; init; } = Viewpoint.AtLast;

    /// <summary>Where the moments of publication go.</summary>
    public PublishMarks Marks { get; init; } = new();

    /// <summary>Where the texts go that are not skipped; null when nobody asks for them.</summary>
    public WrittenTexts? Texts { get; init; }
}
