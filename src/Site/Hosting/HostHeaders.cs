using Site.Model.Pages;

namespace Site.Hosting;

/// <summary>A header that a host sends.</summary>
internal sealed record Header(string Name, string Value);

/// <summary>A part of the site with headers of its own.</summary>
/// <param name="Folder">Below the root, with a closing slash; empty is all that is in no other part.</param>
/// <param name="Own">What differs from part to part.</param>
internal sealed record Part(SitePath Folder, IReadOnlyList<Header> Own);

/// <summary>
/// Every header that a host has to send, said once: what Netlify, nginx, IIS and the browser tests use is made of this.
/// </summary>
/// <param name="Common">The same for every address.</param>
/// <param name="Parts">The site itself first.</param>
internal sealed record HostHeaders(IReadOnlyList<Header> Common, IReadOnlyList<Part> Parts)
{
    private const string Policy = "Content-Security-Policy";
    private const string Opener = "Cross-Origin-Opener-Policy";
    public const string Caching = "Cache-Control";

    private const string AskAgain = "no-cache";
    private const string ForEver = "public, max-age=31536000, immutable";

    private static readonly Header[] _common =
    [
        // Two years, as browsers ask for their preload list. Leave out "preload" on a domain of which a part has no https.
        new("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"),
        // A file is what its type says it is.
        new("X-Content-Type-Options", "nosniff"),
        // For browsers that do not know frame-ancestors.
        new("X-Frame-Options", "DENY"),
        // Other sites learn nothing about what a visitor reads here.
        new("Referrer-Policy", "no-referrer"),
        // The site asks a visitor's device for nothing.
        new("Permissions-Policy", string.Join(", ", Devices.Select(device => device + "=()"))),
        // Pages of other sites do not load our files as their own.
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    private static string[] Devices =>
    [
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation",
        "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment", "picture-in-picture",
        "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "web-share", "xr-spatial-tracking",
    ];

    /// <param name="assets">The scripts of the site.</param>
    /// <param name="admin">The script of the page for editing; null where there is none.</param>
    public static HostHeaders Of(AssetPaths assets, ScriptFile? admin)
    {
        var policy = ContentPolicy.OfSite(assets);
        var site = Part("", policy, AskAgain);
        // The names of these files change with their contents, so a copy stays good for ever.
        var named = Part("assets/", policy, ForEver);
        // Scripts of any site may read the open data.
        var data = site with { Folder = Paths.Data(""), Own = [.. site.Own, new("Access-Control-Allow-Origin", "*")] };
        if (admin is not { } script) return new HostHeaders(_common, [site, named, data]);
        var editing = new Part(Paths.Admin,
        [
            new(Policy, ContentPolicy.OfAdmin(script).ToString()),
            // The window for signing in tells the page how it went.
            new(Opener, "same-origin-allow-popups"),
            new(Caching, AskAgain),
            new("X-Robots-Tag", "noindex, nofollow"),
        ]);
        return new HostHeaders(_common, [site, named, data, editing]);
    }

    // Pages of other sites share no process and no window with ours.
    private static Part Part(string folder, ContentPolicy policy, string caching) =>
        new(new(folder), [new(Policy, policy.ToString()), new(Opener, "same-origin"), new(Caching, caching)]);
}
