using Site.Model.Registers;

namespace Site.Text;

/// <summary>The Dutch of words in closed lists for which the site itself has none.</summary>
internal static class ChoiceText
{
    public const string Exact = "gewoon dit aantal";
    public const string Indefinite = "het stuk schrijft “onbepaald”";
    public const string Continuous = "het stuk schrijft “doorlopend”";
    public const string Dash = "het stuk drukt een streepje";
    public const string Amount = "een bedrag, ook als het nul is";
    public const string NotSplit = "telt mee in een totaal, zonder eigen bedrag";

    public static string Of(LeadingReading leads) => leads switch
    {
        LeadingReading.Reading => "de ene versie staat voorop",
        LeadingReading.Other => "de andere versie staat voorop",
        LeadingReading.Neither => "geen van beide staat voorop",
        _ => throw new ArgumentOutOfRangeException(nameof(leads)),
    };
}
