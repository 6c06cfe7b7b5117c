using Site.Input;
using Site.Model.Pages;

namespace Site.Checks;

/// <summary>The input file to look in first when a page that is made of several is wrong.</summary>
internal static class PageOrigin
{
    private static readonly (SitePath Page, string File)[] _files =
    [
        (Paths.Costs, DataFiles.Costs),
        (Paths.Mandates, DataFiles.Annex),
        (Paths.Differences, DataFiles.Differences),
        (Paths.Sources, DataFiles.Sources),
        (Paths.Glossary, DataFiles.Glossary),
        (Paths.Changes, DataFiles.Changes),
        (Paths.Map, DataFiles.MapSections),
    ];

    /// <summary>The settings when nothing else says what the page is made of.</summary>
    public static string Of(SitePath page) =>
        _files.Where(known => page.Value.StartsWith(known.Page.Value, StringComparison.Ordinal))
            .Select(known => known.File).FirstOrDefault(DataFiles.Settings);
}
