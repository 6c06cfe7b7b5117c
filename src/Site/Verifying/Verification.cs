using Site.Editions;

namespace Site.Verifying;

/// <summary>What came of comparing files with a manifest.</summary>
/// <param name="Expected">The manifest.</param>
/// <param name="Found">What was found for each of its files, in its order.</param>
/// <param name="Extra">Files that it does not name, sorted.</param>
internal sealed record Verification(Manifest Expected, IReadOnlyList<FoundFile> Found, IReadOnlyList<string> Extra)
{
    /// <summary>Whether everything that could be looked at is what was built.</summary>
    public bool IsSame => Extra.Count == 0 && Found.All(file => file.Outcome is Outcome.Same or Outcome.NotServed);

    public IReadOnlyList<FoundFile> With(Outcome outcome) => [.. Found.Where(file => file.Outcome == outcome)];
}

/// <summary>What was found of a file.</summary>
/// <param name="File">As it should be.</param>
/// <param name="Outcome">How it is.</param>
/// <param name="Got">What was there instead, in words for whoever reads the report; null when there is nothing to tell.</param>
internal sealed record FoundFile(ManifestFile File, Outcome Outcome, string? Got = null);

/// <summary>How a file compares with its line in the manifest.</summary>
internal enum Outcome
{
    /// <summary>Byte for byte what was built.</summary>
    Same,

    /// <summary>Something else.</summary>
    Different,

    /// <summary>Not there.</summary>
    Missing,

    /// <summary>Not to be had over the web: a host keeps it to itself.</summary>
    NotServed,
}
