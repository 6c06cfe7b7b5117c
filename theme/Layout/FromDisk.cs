namespace Site.Theme.Layout;

/// <summary>
/// The one script that stands in a page: it loads what a page needs that is opened from a disk, and does nothing on a host.
/// The scripts of the site cannot do it, since they carry a hash and a browser checks no hash of a file on a disk.
/// </summary>
public static class FromDisk
{
    /// <summary>The same in every page, so that the content security policy knows it by its hash.</summary>
    public const string Script =
        "if(location.protocol==='file:')document.body.append(Object.assign(document.createElement('script'),{src:document.currentScript.dataset.more}))";
}
