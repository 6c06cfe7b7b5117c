using Site.Model;

namespace Site.Problems;

/// <summary>
/// Something wrong in the input: where, what is wrong and how to mend it, in Dutch,
/// with what was read, what is allowed and the nearest valid value where there is one.
/// </summary>
/// <param name="Where">File, line and column.</param>
/// <param name="Message">One sentence: what is wrong.</param>
/// <param name="Mend">One sentence: what to do.</param>
/// <param name="Read">What was read, as it stands in the file.</param>
/// <param name="Allowed">What may stand there.</param>
/// <param name="Nearest">The valid value that looks most like what was read.</param>
public sealed record Problem(
    InputPlace Where, string Message, string Mend, string? Read = null, string? Allowed = null, string? Nearest = null)
{
    /// <summary>The line it speaks of; null where there is none, as with a picture or a file that is not there.</summary>
    public Quote? Quote { get; init; }

    /// <summary>A line to add to a file as it stands here; null where there is none.</summary>
    public string? ReadyLine { get; init; }
}
