using Site.Model.Pages;

namespace Site.Output;

/// <summary>A file of the finished site: its path below the root and its bytes. A build is a list of these.</summary>
public sealed record OutputFile(SitePath Path, byte[] Bytes);
