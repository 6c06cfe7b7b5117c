using Site.Model.Pages;

namespace Site.Model;

/// <summary>The site as it was on one peildatum. It never changes.</summary>
/// <param name="Day">The peildatum, by which it is called.</param>
/// <param name="Pages">The addresses of its pages, as they were in the site.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Bytes">How large they are together.</param>
/// <param name="Hash">The SHA-256 of its manifest, and so of all that is in it.</param>
public sealed record Edition(DateOnly Day, IReadOnlyList<SitePath> Pages, int Files, long Bytes, string Hash);
