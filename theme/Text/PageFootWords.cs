using Site.Model;

namespace Site.Theme.Text;

/// <summary>The words at the end of every page: how to refer to it, and where to report a mistake.</summary>
public static class PageFootWords
{
    public const string Label = "Over deze pagina";
    public const string HowToCite = "Zo verwijst u naar deze pagina";
    public const string Data = "Gegevens van deze pagina (JSON)";
    public const string ReportMistake = "Fout gezien? Laat het weten";

    /// <summary>"Missieoverzicht. KFOR. Stand per 30 juni 2026. De uitgever. https://…".</summary>
    public static string Reference(Settings settings, string title, string address)
    {
        ArgumentNullException.ThrowIfNull(settings);
        IEnumerable<string> parts =
            [settings.Title, title, $"{Words.AsOfCapital} {Dates.Of(settings.Peildatum)}", settings.Publisher];
        return string.Join(". ", parts.Distinct()) + ". " + address;
    }

    /// <summary>A mail that names the page, or the web address where mistakes are reported; null when site.yml names neither.</summary>
    public static string? ReportAddress(Settings settings, string title, string address)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return !settings.HasMail ? settings.ContactLink
            : $"{settings.ContactLink}?subject={Uri.EscapeDataString("Fout op de pagina " + title)}&body={Uri.EscapeDataString("Pagina: " + address + "\r\n\r\nWat klopt er niet, en waar staat het?\r\n")}";
    }
}
