using Site.Model.Pages;

namespace Site.Model.Registers;

/// <summary>An address that was published and is no page any more, and the page that took its place.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">The page that answers there now.</param>
/// <param name="Reason">Why it moved, for editors.</param>
/// <param name="FromPlace">Where an editor wrote the old address.</param>
/// <param name="ToPlace">Where an editor wrote the new one.</param>
public sealed record Redirect(SitePath From, SitePath To, string Reason, InputPlace FromPlace, InputPlace ToPlace);
