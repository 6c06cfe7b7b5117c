using Site.Model.Pages;

namespace Site.Output;

/// <summary>A file of the finished site: its path below the root and its bytes. A build is a list of these.</summary>
public sealed record OutputFile(SitePath Path, byte[] Bytes)
{
    /// <summary>The input files that say most of what is in it, the main one first; for those who want to change it.</summary>
    public IReadOnlyList<string> MadeOf { get; init; } = [];
}
