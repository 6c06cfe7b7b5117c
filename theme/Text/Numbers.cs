using System.Globalization;
using Site.Model.Facts;
using Site.Model.Money;

namespace Site.Theme.Text;

/// <summary>Numbers of people and things, and amounts, as Dutch readers write them.</summary>
public static class Numbers
{
    /// <summary>A space at which a line may not break.</summary>
    public const string NoBreak = "\u00A0";

    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>"circa 300 militairen", "4 tot 16 militairen", "gemiddeld 250 personen".</summary>
    public static string Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        var figure = quantity.IsRange
            ? $"{Whole(quantity.Low)} {Words.To} {Whole(quantity.High)}"
            : Whole(quantity.Low);
        return Qualified(quantity.Qualifier, figure) + (quantity.Unit.Length > 0 ? NoBreak + quantity.Unit : "");
    }

    /// <summary>"1.250".</summary>
    public static string Whole(int number) => number.ToString("#,0", Dutch);

    /// <summary>"1250": what is no quantity, such as a year, a number in a list or a part of an address.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Millions of euros with the printed decimals: "31,37", "0,00"; the unit stands elsewhere.</summary>
    public static string Millions(Amount amount) =>
        amount.Millions.ToString("N" + amount.Decimals.ToString(CultureInfo.InvariantCulture), Dutch);

    /// <summary>"€ 31,37 mln".</summary>
    public static string Euros(Amount amount) => $"€{NoBreak}{Millions(amount)}{NoBreak}{Words.MillionShort}";

    /// <summary>"circa € 42,2 mln".</summary>
    public static string Euros(CostTotal total)
    {
        ArgumentNullException.ThrowIfNull(total);
        var qualifier = Labels.Of(total.Qualifier);
        return qualifier.Length > 0 ? $"{qualifier} {Euros(total.Amount)}" : Euros(total.Amount);
    }

    /// <summary>A coordinate in a drawing.</summary>
    public static string Svg(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share of a drawing's width, of which 100 is the whole.</summary>
    public static string Percent(decimal number) => Svg(number) + "%";

    /// <summary>The word for how exact a figure is, and the figure.</summary>
    public static string Qualified(Qualifier qualifier, string figure) =>
        qualifier is Qualifier.Exact ? figure : Labels.Of(qualifier) + NoBreak + figure;
}
