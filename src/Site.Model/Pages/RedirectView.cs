namespace Site.Model.Pages;

/// <summary>What answers at an address that has moved, and the page that took its place; no list, search, feed or sitemap knows it.</summary>
public sealed record RedirectView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    SitePath Target,
    string TargetTitle)
    : Page(Path, Title, Description, File, Sources);
