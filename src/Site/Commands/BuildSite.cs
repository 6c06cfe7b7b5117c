namespace Site.Commands;

/// <summary>The flow as the commands call it: <see cref="Build.RunAsync"/>, or a small one in a test.</summary>
public delegate Task<BuildResult> BuildSite(BuildRequest request, CancellationToken cancellation);
