using Site.Model.Facts;
using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words around what changed between the reports.</summary>
public static class DevelopmentWords
{
    public const string OnlyOne = "De stukken gaan over één periode. Vergelijken kan dus niet.";
    public const string None = "Geen van de stukken zegt over welke periode het gaat.";
    public const string Compared = "Wat vergeleken wordt";
    public const string Mission = "Missie";
    public const string Changed = "Wat veranderde";
    public const string NotReported = "niet in de rapportage";
    public const string Ends = "Einde:";
    public const string Size = "Omvang:";
    public const string NothingStated = "wel genoemd; einde en omvang niet vermeld";
    public const string NoChange = "niets vermeld dat zeker in deze periode gebeurde";
    public const string Later = "Daarna besloten of gemeld";
    public const string LaterMeans = "Deze berichten staan in een stuk dat later is verschenen dan de rapportages.";

    /// <summary>"mei 2025 tot en met april 2026".</summary>
    public static string Of(MonthSpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return $"{Dates.Of(span.From)} tot en met {Dates.Of(span.Until)}";
    }

    public static string Gap(MonthSpan gap) =>
        $"Over {Of(gap)} is geen rapportage gebruikt. Wat in die maanden begon én eindigde, ontbreekt hier. Over de inzet zelf zegt dat niets.";

    public static string NotComparable(MonthSpan then) =>
        $"Over deze regio is geen rapportage van {Of(then)} gebruikt. Wat hier nieuw is of verdween, is dus niet te zeggen. Wel wat in de laatste periode begon of eindigde.";

    public static string TableName(string region) => $"{region}: toen en nu";

    /// <summary>The development in words, with the values it follows from.</summary>
    public static string Of(Development development)
    {
        ArgumentNullException.ThrowIfNull(development);
        var from = development.From is { } before ? $"“{Wording.Of(before)}”" : Words.NotStated;
        var to = development.To is { } after ? $"“{Wording.Of(after)}”" : Words.NotStated;
        return development.Kind switch
        {
            DevelopmentKind.Came => "Nieuw in de rapportage",
            DevelopmentKind.Went => "Niet meer in de rapportage",
            DevelopmentKind.Began => "Begonnen in deze periode" + On(development),
            DevelopmentKind.BeganInGap => "Begonnen in de maanden zonder rapportage" + On(development),
            DevelopmentKind.Extended => $"Einde verschoven van {from} naar {to}",
            DevelopmentKind.ExtensionRepeated => $"Einde verschoven van {from} naar {to}; dat meldde de eerdere rapportage ook al",
            DevelopmentKind.EndStated => $"Einde nu wel vermeld: {to}",
            DevelopmentKind.Resized => $"Omvang veranderd van {from} naar {to}",
            DevelopmentKind.SizeNoLongerStated => $"Eerst {from}, nu niet meer vermeld",
            DevelopmentKind.Ended => "Bijdrage beëindigd" + On(development),
            DevelopmentKind.Happened => Wording.Of(development.To!),
            DevelopmentKind.Planned => "Gepland, nog niet begonnen",
            _ => throw new ArgumentOutOfRangeException(nameof(development)),
        };
    }

    /// <summary>": 1 september 2025"; nothing where no date is stated.</summary>
    private static string On(Development development) =>
        development.To is Statement<EdtfDate> { Value: var date } ? ": " + Dates.Of(date) : "";
}
