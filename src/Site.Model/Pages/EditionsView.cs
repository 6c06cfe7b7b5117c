namespace Site.Model.Pages;

/// <summary>All editions, the newest first.</summary>
public sealed record EditionsView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    IReadOnlyList<Edition> Editions)
    : Page(Path, Title, Description, File, Sources);
