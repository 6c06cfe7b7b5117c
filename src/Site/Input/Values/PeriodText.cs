using System.Text.RegularExpressions;
using Site.Model.Facts;

namespace Site.Input.Values;

/// <summary>Two dates in one text, as papers print them where they leave it open or mean a period: "mei/juni 2027", "2025–2026".</summary>
public static partial class PeriodText
{
    /// <summary>The one date that comes near: the month or the year in which both lie, or else about the first; null for any other text.</summary>
    public static EdtfDate? Nearest(string text) => Parse(text) is not var (first, last) ? null
        : (first.Year, first.Month) == (last.Year, last.Month) && first.Month is not null ? first with { Day = null, Approximate = false }
        : first with { Day = null, Approximate = true };

    private static (EdtfDate First, EdtfDate Last)? Parse(string text)
    {
        foreach (Match between in Between().Matches(text))
        {
            var (left, right) = (text[..between.Index], text[(between.Index + between.Length)..]);
            // Of two months the first often has no year, or the second only its number.
            if (One(right) is { } last && (One(left) ?? (last.Month is null ? null : One($"{left} {last.Year:0000}"))) is { } first) return (first, last);
            if (between.Value == "/" && EdtfDate.Parse(left) is { Month: not null, Day: null } begin && EdtfDate.Parse($"{begin.Year:0000}-{right}") is { Day: null } end)
                return (begin, end);
        }

        return null;
    }

    private static EdtfDate? One(string text) => EdtfDate.Parse(text)
        ?? (InWords().IsMatch(text) && DateText.NearestDate(text) is { } date ? EdtfDate.Parse(date) : null);

    [GeneratedRegex(@" *[/–—-] *| (tot en met|tot|t/m|of|en) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Between();

    [GeneratedRegex(@"^([0-9]{1,2} )?[A-Za-z]+ [0-9]{4}$", RegexOptions.ExplicitCapture)]
    private static partial Regex InWords();
}
