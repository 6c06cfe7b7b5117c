using Site.Model;

namespace Site.Theme.Text;

/// <summary>The words of editions: on their own pages, and on the page that lists them.</summary>
public static class EditionWords
{
    public const string Edition = "Editie";
    public const string ToNewest = "Naar de nieuwste versie";
    public const string None = "Er is nog geen editie.";
    public const string Check = "Controleren";

    public const string CheckMeans =
        "Bij elke editie hoort een lijst van al haar bestanden, met van elk bestand de grootte en een controlegetal (SHA-256). "
        + "Verandert er ook maar één letter, dan klopt het controlegetal niet meer. Het controlegetal van de lijst zelf staat op deze pagina bij de editie. "
        + "Ook de nieuwste versie van de site heeft zo’n lijst.";

    public const string CheckWith =
        "Met elk programma dat SHA-256 kan uitrekenen, gaat u na of een bestand nog hetzelfde is. "
        + "Het programma waarmee deze site is gemaakt, doet het voor alle bestanden tegelijk:";

    public const string ManifestOfSite = "Lijst van de nieuwste versie (JSON)";
    public const string Hash = "Controlegetal van de lijst (SHA-256)";

    /// <summary>At the top of every page of an edition.</summary>
    public static string IsEdition(DateOnly day) => $"Dit is de editie van {Dates.Of(day)}. Deze pagina verandert niet meer.";

    /// <summary>Behind the title of a page in an edition, so that no two pages have the same one.</summary>
    public static string OfDay(DateOnly day) => $"editie van {Dates.Of(day)}";

    public static string Anchor(Edition edition) => "editie-" + Dates.Attribute(Day(edition));

    public static string Title(Edition edition) => $"{Edition} van {Dates.Of(Day(edition))}";

    public static string Open(Edition edition) => $"Naar de {OfDay(Day(edition))}";

    public static string Manifest(Edition edition) => $"Lijst van de {OfDay(Day(edition))} (JSON)";

    public static string Holds(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return $"{Numbers.Whole(edition.Pages.Count)} pagina’s en alle gegevens, zoals zij op de peildatum {Dates.Of(edition.Day)} waren. "
            + $"Samen {Numbers.Whole(edition.Files)} bestanden.";
    }

    public static string Command(string address) => $"dotnet run --project src/Site -- verify {address}";

    private static DateOnly Day(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Day;
    }
}
