namespace Site.Problems;

/// <summary>The line a problem speaks of, as it was when the input was read, and the part of it that is meant.</summary>
/// <param name="Line">The whole line.</param>
/// <param name="Start">Where the meant part begins, from 0.</param>
/// <param name="Length">How much of the line is meant; at least 1.</param>
public sealed record Quote(string Line, int Start, int Length)
{
    /// <summary>The part that is meant.</summary>
    public string Marked => Start >= Line.Length ? "" : Line.Substring(Start, Math.Min(Length, Line.Length - Start));
}
