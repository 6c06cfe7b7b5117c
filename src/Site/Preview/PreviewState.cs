using Site.Problems;

namespace Site.Preview;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Files">The last good site by file path; null as long as there was none.</param>
/// <param name="Version">Changes exactly when a page has to be loaded again.</param>
/// <param name="Problems">The problems that keep the newest input from being shown.</param>
internal sealed record PreviewState(
    IReadOnlyDictionary<string, byte[]>? Files, string Version, IReadOnlyList<Problem> Problems);
