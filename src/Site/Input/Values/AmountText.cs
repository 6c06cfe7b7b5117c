using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model.Money;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>
/// Reads an amount in millions of euros as printed, with a decimal point or a decimal comma.
/// One separator with exactly three digits behind it could be thousands as well: that is a problem that shows both.
/// </summary>
public static partial class AmountText
{
    private const int _mostDecimals = 8;

    // A million times a million euros: more is a typing mistake, and sums stay far from what a long can hold.
    private const int _mostDigits = 6;

    public static bool TryRead(Scalar text, ProblemList problems, out Amount amount)
    {
        amount = default;
        if (Parts(text.Text) is not var (whole, fraction))
        {
            problems.Add(WrongValue.Amount(text, Nearest(text.Text)));
            return false;
        }

        if (fraction.Length == 3 && whole != "0" && Ungrouped(text.Text) == text.Text)
        {
            problems.Add(WrongValue.AmbiguousAmount(text, whole + fraction, whole + "," + fraction));
            return false;
        }

        var millions = decimal.Parse(whole + "." + (fraction.Length == 0 ? "0" : fraction), CultureInfo.InvariantCulture);
        amount = Amount.FromMillions(millions, fraction.Length);
        return true;
    }

    /// <summary>The amount without its unit; null when any other word, or anything that may make it another amount, stands there.</summary>
    private static string? Nearest(string text)
    {
        var number = InWords().Match(text).Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal);
        return Parts(number) is var (whole, fraction) && (fraction.Length != 3 || whole == "0") ? number : null;
    }

    /// <summary>The digits before and behind the separator; null when it is no number.</summary>
    private static (string Whole, string Fraction)? Parts(string text) => Ungrouped(text).Split('.', ',') switch
    {
        [var whole] when Digits(whole, _mostDigits) => (whole, ""),
        [var whole, var fraction] when Digits(whole, _mostDigits) && Digits(fraction, _mostDecimals) => (whole, fraction),
        _ => null,
    };

    /// <summary>Points or commas between thousands are certain when the other of the two follows them, or when there are more.</summary>
    private static string Ungrouped(string text)
    {
        if (Points().IsMatch(text)) return text.Replace(".", "", StringComparison.Ordinal);
        return Commas().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal) : text;
    }

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$|^[0-9]{1,3}(\.[0-9]{3}){2,}$")]
    private static partial Regex Points();

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+\.[0-9]+$|^[0-9]{1,3}(,[0-9]{3}){2,}$")]
    private static partial Regex Commas();

    [GeneratedRegex(
        @"^(€|EUR|euro)?\s*\+?(?<number>[0-9]{1,3}( [0-9]{3})+(,[0-9]+)?|[0-9][0-9.,]*)\s*(mln\.?|miljoen|mio|M)?\s*(€|EUR|euro)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    private static bool Digits(string text, int most) =>
        text.Length > 0 && text.Length <= most && text.All(char.IsAsciiDigit);
}
