using Site.Input;
using Site.Listing;
using Site.Maps;
using Site.Model;
using Site.Model.Pages;
using Site.OpenData;
using Site.Output;

namespace Site.Editions;

/// <summary>
/// Makes an edition: the pages and the data of the public site, for a folder that nothing changes any more. It has what a
/// reader needs and no more: no scripts, which a later browser or policy may not run; no images for other sites; nothing for
/// search engines or hosts.
/// </summary>
internal static class FrozenSite
{
    /// <param name="website">The public site, with its full address.</param>
    /// <param name="maps">Its maps.</param>
    /// <param name="folder">The images beside its texts.</param>
    /// <param name="kept">What earlier builds left.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<EditionArchive> OfAsync(
        Website website, DrawnMaps maps, InputFolder folder, KeptWork kept, CancellationToken cancellation)
    {
        var frozen = website with { Settings = website.Settings.AsEdition() };
        var assets = kept.AssetsFor(marksEmbargo: false);
        IReadOnlyList<Page> pages = [.. PageList.Of(frozen, maps).Where(page => page is not (NotFoundView or RedirectView or EditionsView))];
        var rendered = await PageRenderer.RenderAsync(pages, frozen.Settings, assets.Paths, Ahead.Nothing, null, cancellation);
        SitePath[] looks = [assets.Paths.Style, assets.Paths.PrintStyle, assets.Paths.Icon];
        IReadOnlyList<OutputFile> files =
        [
            .. rendered,
            .. assets.Files.Where(file => looks.Contains(file.Path)),
            .. OpenDataFiles.Of(frozen, pages, BaseMap.Load(), kept),
            .. website.Pictures.Select(picture => new OutputFile(picture.Path, folder.Pictures[picture.File])),
        ];
        return EditionArchive.Of(files, Manifest.Of(files, frozen with { Redirects = [] }));
    }
}
