using System.Security.Cryptography;
using System.Text;
using Site.Model.Pages;
using Site.Theme;
using Site.Theme.Layout;

namespace Site.Hosting;

/// <summary>
/// A content security policy: what a page may load and run, which is what it uses and nothing else. Scripts are known by
/// their hash; nobody who gets something into a page, or a file onto the host, gets a script to run.
/// </summary>
/// <param name="Directives">Sources by directive, in the order in which they are sent.</param>
internal sealed record ContentPolicy(IReadOnlyList<(string Name, string[] Sources)> Directives)
{
    private const string Nothing = "'none'";
    private const string Ours = "'self'";

    /// <summary>
    /// Every page but the one for editing. No script of the site fetches anything. No "require-trusted-types-for", because
    /// the map library sets innerHTML.
    /// </summary>
    public static ContentPolicy OfSite(AssetPaths assets) => new([
        ("default-src", [Nothing]),
        // What a script of ours loads, as the map library, may run. Browsers that do not know that rule go by the addresses.
        ("script-src", [.. assets.Scripts.Select(script => Quoted(script.Hash)), Inline(FromDisk.Script), "'strict-dynamic'",
            Ours, FolderOf(Leaflet.Script), FolderOf(SearchLibraries.Engine), FolderOf(SearchLibraries.Stemmer)]),
        ("style-src", [Ours, FolderOf(Leaflet.Style)]),
        ("img-src", [Ours, "data:"]),
        .. Closing,
    ]);

    /// <summary>
    /// Editing in the browser: two scripts, the words of the CMS, and the interface of GitHub. The CMS makes its own style
    /// elements, and its letters and icons come from the same CDN.
    /// </summary>
    public static ContentPolicy OfAdmin(ScriptFile script) => new([
        ("default-src", [Nothing]),
        ("script-src", [Quoted(script.Hash), Quoted(SveltiaCms.ScriptHash)]),
        ("style-src", ["'unsafe-inline'"]),
        ("img-src", [Ours, "data:", "blob:", "https://avatars.githubusercontent.com"]),
        ("connect-src", [Ours, "data:", SveltiaCms.Words, "https://api.github.com"]),
        ("font-src", [SveltiaCms.Fonts]),
        .. Closing,
    ]);

    private static (string, string[])[] Closing =>
        [("base-uri", [Nothing]), ("form-action", [Nothing]), ("frame-ancestors", [Nothing]), ("upgrade-insecure-requests", [])];

    /// <summary>As a page says it of itself; of who may show it in a frame only a header can speak.</summary>
    public ContentPolicy InPage => new([.. Directives.Where(directive => directive.Name != "frame-ancestors")]);

    /// <summary>As the header says it.</summary>
    public override string ToString() =>
        string.Join("; ", Directives.Select(directive => string.Join(' ', directive.Sources.Prepend(directive.Name))));

    private static string FolderOf(string address) => address[..(address.LastIndexOf('/') + 1)];

    private static string Inline(string script) =>
        Quoted("sha384-" + Convert.ToBase64String(SHA384.HashData(Encoding.UTF8.GetBytes(script))));

    private static string Quoted(string hash) => $"'{hash}'";
}
