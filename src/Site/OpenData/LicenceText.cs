using Site.Model;
using Site.Text.Data;
using Site.Theme.Text;

namespace Site.OpenData;

/// <summary>The licence itself, for who has only the archive.</summary>
internal static class LicenceText
{
    /// <summary>Its name in the list of SPDX.</summary>
    public static string SpdxOf(Licence licence) => licence switch
    {
        Licence.Cc0 => "CC0-1.0",
        Licence.CcBy => "CC-BY-4.0",
        _ => throw new ArgumentOutOfRangeException(nameof(licence)),
    };

    /// <summary>What the publisher chose, with the legal text; that there is none where nothing was chosen.</summary>
    public static string Of(Settings settings)
    {
        if (settings.Licence is not { } licence) return ArchiveText.NoLicence(settings);
        using var stream = typeof(LicenceText).Assembly.GetManifestResourceStream($"Licences/{SpdxOf(licence)}.txt")!;
        using var reader = new StreamReader(stream);
        return $"{LicenceWords.Of(licence)}\n{LicenceWords.AddressOf(licence)}\n\n{reader.ReadToEnd().ReplaceLineEndings("\n").Trim()}\n";
    }
}
