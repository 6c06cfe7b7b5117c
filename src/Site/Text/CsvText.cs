using Site.Model.Facts;
using Site.Model.Money;

namespace Site.Text;

/// <summary>Headers and fixed values of the CSV files to download, in Dutch; a column of money names its unit.</summary>
public static class CsvText
{
    public const string Amount = "bedrag";
    public const string NotSplit = "niet uitgesplitst";

    public static IReadOnlyList<string> CostsHeader { get; } =
    [
        "jaar", "reikwijdte", "onderdeel", "missie", "soort", "bedrag (miljoen euro)",
        "begrotingsartikel", "bronnen", "opmerking",
    ];

    public static IReadOnlyList<string> TotalsHeader { get; } =
    [
        "jaar", "reikwijdte", "totaal (miljoen euro)", "nauwkeurigheid", "som van de onderdelen (miljoen euro)",
        "toegestaan verschil (miljoen euro)", "uitkomst", "bronnen", "opmerking",
    ];

    public static IReadOnlyList<string> FiguresHeader { get; } = ["getal", "omschrijving", "reikwijdte", "bronnen", "opmerking"];

    public static string Qualifier(Qualifier qualifier) => qualifier switch
    {
        Model.Facts.Qualifier.Exact => "exact",
        Model.Facts.Qualifier.Circa => "circa",
        Model.Facts.Qualifier.AtMost => "maximaal",
        Model.Facts.Qualifier.AtLeast => "minimaal",
        Model.Facts.Qualifier.Average => "gemiddeld",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier)),
    };

    public static string Outcome(TotalOutcome outcome) => outcome switch
    {
        TotalOutcome.Equal => "gelijk",
        TotalOutcome.WithinTolerance => "binnen toegestaan verschil",
        TotalOutcome.Unequal => "ongelijk",
        TotalOutcome.NotSplit => NotSplit,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
