using Site.Model;

namespace Site.Theme.Text;

/// <summary>What each licence is called, and where its text stands.</summary>
public static class LicenceWords
{
    public static string Of(Licence licence) => licence switch
    {
        Licence.Cc0 => "Vrij te gebruiken zonder voorwaarden, CC0 1.0",
        Licence.CcBy => "Vrij te gebruiken met naamsvermelding, CC BY 4.0",
        _ => throw new ArgumentOutOfRangeException(nameof(licence)),
    };

    /// <summary>The address by which catalogues know it.</summary>
    public static string AddressOf(Licence licence) => licence switch
    {
        Licence.Cc0 => "https://creativecommons.org/publicdomain/zero/1.0/",
        Licence.CcBy => "https://creativecommons.org/licenses/by/4.0/",
        _ => throw new ArgumentOutOfRangeException(nameof(licence)),
    };
}
