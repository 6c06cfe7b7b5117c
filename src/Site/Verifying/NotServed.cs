using Site.Model.Pages;
using Site.Output;

namespace Site.Verifying;

/// <summary>Files for a host itself: what it does with them cannot be seen in what it sends at their address.</summary>
internal static class NotServed
{
    private static readonly string[] _names = [Paths.NotFound.File, Paths.Redirects.File, Paths.Headers.File, Paths.Nginx.File, Paths.WebConfig.File];

    /// <summary>Hosts send a compressed copy instead of the file beside it.</summary>
    public static bool Has(string path) => _names.Contains(path) || CompressedCopies.IsOne(path);
}
