using System.Globalization;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Registers;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems that only show when everything has been read.</summary>
public static class WrongCheck
{
    // Not taken from the culture nl-NL: a bare server has no cultures.
    private static readonly NumberFormatInfo _dutch = new() { NumberDecimalSeparator = "," };

    public static Problem TotalDiffers(TotalCheck check)
    {
        var parts = string.Join(" + ", check.Parts.Where(part => part.Amount is not null).Select(part => Million(part.Amount!.Value)));
        return new Problem(
            check.Total.Origin,
            $"Het totaal van {check.Total.Year} ({check.Total.Scope.Title}) is {Million(check.Total.Amount)} miljoen, maar de delen zijn samen {Million(check.Sum)} miljoen.",
            "Vergelijk de bedragen in costs.csv met het stuk; is het verschil een afronding van het stuk zelf, zet dan de marge bij “tolerance”.",
            Million(check.Total.Amount), $"{parts} = {Million(check.Sum)}");
    }

    public static Problem EarlierIsLater(InputPlace where, string leading, string earlier) => new(
        where, $"Deze waarde staat bij “earlier”, maar is van later ({earlier}) dan wat vooropstaat ({leading}).",
        "Wissel de twee om, of verbeter “asOf” of “source” als die bij de verkeerde waarde is blijven staan.");

    public static Problem SameRow(InputPlace where, int year, string subject, InputPlace first) => new(
        where, $"Voor {year} en “{subject}” staat er al een bedrag, op regel {first.Line}.",
        "Haal een van de twee rijen weg.");

    public static Problem SameTitle(InputPlace where, string title, string first) => new(
        where, $"De titel “{title}” staat ook in {first}.", "Geef een van de twee een titel die het verschil noemt.", title);

    public static Problem TakenSlug(InputPlace where, string slug) => new(
        where, $"Het adres “{slug}” gebruikt de site zelf al.", "Geef het bestand een andere naam.", slug);

    public static Problem RowWithoutFacts(AnnexEntry entry) => new(
        entry.Origin, $"De rij “{entry.Name}” krijgt geen inhoud: geen rechtsgrond, mandaat of kader verwijst naar “{entry.Annex.Source.Id}, {entry.Annex.Place}”.",
        "Zet die verwijzing bij “source” van legalBasis, internationalMandateUntil of nationalFrameworkUntil van de missie, of haal de rij weg.",
        string.Join("; ", entry.MissionSlugs));

    public static Problem NoRow(InputPlace where, string slug, Citation annex) => new(
        where, $"Deze missie verwijst naar “{annex.Source.Id}, {annex.Place}”, maar heeft geen rij in data/annex.csv.",
        $"Zet “{slug}” in data/annex.csv bij “missions” in de rij van deze missie.");

    public static Problem TakenId(InputPlace where, string id) => new(
        where, $"Het adres “{id}” gebruikt de site zelf al.", "Geef de rij een ander id.", id);

    public static Problem TakenName(InputPlace where, string name, string address) => new(
        where, $"“{name}” geeft een lijst van missies het adres “{address}”, en dat is al bezet.",
        "Schrijf de naam zo dat hij van de andere verschilt.", name);

    private static string Million(Amount amount) => amount.Millions.ToString("0.00######", _dutch);
}
