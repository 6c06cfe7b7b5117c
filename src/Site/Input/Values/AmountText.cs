using System.Globalization;
using Site.Model.Money;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>
/// Reads an amount in millions of euros as printed, with a decimal point or a decimal comma.
/// One separator with exactly three digits behind it could be thousands as well: that is a problem that shows both.
/// </summary>
public static class AmountText
{
    private const int _mostDecimals = 8;
    private const int _mostDigits = 9;

    public static bool TryRead(Scalar text, ProblemList problems, out Amount amount)
    {
        amount = default;
        var separators = text.Text.Count(c => c is '.' or ',');
        var at = text.Text.IndexOfAny(['.', ',']);
        var whole = at < 0 ? text.Text : text.Text[..at];
        var fraction = at < 0 ? "" : text.Text[(at + 1)..];
        if (separators > 1 || !Digits(whole) || whole.Length > _mostDigits || (at >= 0 && !Digits(fraction)) || fraction.Length > _mostDecimals)
        {
            problems.Add(WrongValue.Amount(text));
            return false;
        }

        if (fraction.Length == 3 && whole != "0")
        {
            problems.Add(WrongValue.AmbiguousAmount(text, whole + fraction, whole + "," + fraction));
            return false;
        }

        var millions = decimal.Parse(whole + "." + (fraction.Length == 0 ? "0" : fraction), CultureInfo.InvariantCulture);
        amount = Amount.FromMillions(millions, fraction.Length);
        return true;
    }

    private static bool Digits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
