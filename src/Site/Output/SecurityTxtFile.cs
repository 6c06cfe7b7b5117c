using System.Globalization;
using System.Text;
using Site.Model;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>
/// .well-known/security.txt (RFC 9116): where to report a weakness. It must name a day on which it ends; that is a year after the
/// peildatum, so that a site nobody looks after stops promising an answer. Not without an address, and only at the root of a
/// host, because nobody looks for it elsewhere.
/// </summary>
public static class SecurityTxtFile
{
    public static IEnumerable<OutputFile> Write(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (Expires(settings) is not { } end) return [];
        string[] lines =
        [
            $"Contact: {settings.ContactLink}",
            $"Expires: {end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z",
            "Preferred-Languages: nl",
            $"Canonical: {settings.BaseAddress.AbsoluteUri}{Paths.SecurityTxt}",
        ];
        return [new OutputFile(Paths.SecurityTxt, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))))];
    }

    /// <summary>The day on which it ends; null where there is none.</summary>
    public static DateOnly? Expires(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.ContactLink is not null && settings.BaseAddress is { AbsolutePath: "/", Scheme: "https" } ? settings.Peildatum.AddYears(1) : null;
    }
}
