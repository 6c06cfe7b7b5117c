using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems that only show in the finished pages.</summary>
public static class WrongOutput
{
    public static Problem LinkBroken(InputPlace where, string link, string? nearest) => new(
        where,
        "Deze link wijst naar een pagina of bestand dat er niet is.",
        "Verbeter de link of maak de pagina waar hij naar wijst.",
        Read: link,
        Nearest: nearest);

    public static Problem AnchorMissing(InputPlace where, string link, string anchor, string? nearest) => new(
        where,
        $"Deze link wijst naar de plek “#{anchor}”, maar die plek staat niet op de pagina.",
        $"Laat de link ({link}) wijzen naar een kop die op de pagina staat, of haal weg wat na het hekje (#) staat.",
        Read: "#" + anchor,
        Nearest: nearest is null ? null : "#" + nearest);

    public static Problem TitleMissing(InputPlace where) => new(
        where, "Deze pagina heeft geen titel.", "Vul een titel in.");

    public static Problem TitleTaken(InputPlace where, string title, string other) => new(
        where,
        $"Een andere pagina heeft dezelfde titel: {other}.",
        "Geef een van de twee pagina's een andere titel.",
        Read: title);

    public static Problem IdTaken(InputPlace where, string id) => new(
        where,
        "Deze naam van een plek (id) komt meer dan eens voor op de pagina.",
        "Geef koppen op een pagina verschillende teksten.",
        Read: id);

    public static Problem AltMissing(InputPlace where, string image) => new(
        where,
        "Deze afbeelding heeft geen tekst die zegt wat erop staat (alt).",
        "Beschrijf de afbeelding in een korte zin.",
        Read: image);
}
