using Site.Model;
using Site.Model.Pages;
using Site.Output;

namespace Site.Hosting;

/// <summary>What tells each kind of host how to serve the site. Every host reads its own file and passes the others over.</summary>
internal static class HostFiles
{
    /// <summary>Their addresses.</summary>
    public static IReadOnlyList<SitePath> All { get; } = [Paths.Headers, Paths.Nginx, Paths.WebConfig];

    /// <param name="files">All other files of the site.</param>
    /// <param name="pages">Its pages, for those that have moved.</param>
    /// <param name="assets">Its scripts.</param>
    /// <param name="settings">Where it is published.</param>
    public static IReadOnlyList<OutputFile> Of(
        IReadOnlyList<OutputFile> files, IReadOnlyList<Page> pages, AssetPaths assets, Settings settings)
    {
        var admin = files.Where(file => file.Path == Paths.AdminScript).Select(file => (ScriptFile?)Assets.Hashed(file)).FirstOrDefault();
        var headers = HostHeaders.Of(assets, admin);
        var root = settings.BaseAddress.AbsolutePath;
        return
        [
            HeadersFile.Write(headers, files, root),
            NginxFile.Write(headers, [.. pages.OfType<RedirectView>()], root),
            WebConfigFile.Write(headers),
        ];
    }
}
