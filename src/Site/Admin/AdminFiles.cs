using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Text;

namespace Site.Admin;

/// <summary>What editing in the browser needs, where site.yml asks for it. It is no page of the site: nothing lists it or links to it.</summary>
public static class AdminFiles
{
    public static async Task<IReadOnlyList<OutputFile>> OfAsync(Website website, Assets assets, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(assets);
        if (website.Settings.Cms is not { } cms) return [];
        var script = Assets.AdminScript();
        var view = new AdminView(AdminText.Title, AdminText.About(cms.Folder), Assets.Hashed(script));
        var page = await PageRenderer.RenderAsync([view], website.Settings, assets.Paths, Ahead.Nothing, null, cancellation);
        return
        [
            .. page,
            new OutputFile(Paths.AdminConfig, CmsConfig.Of(website, cms, assets.Paths)),
            script,
        ];
    }
}
