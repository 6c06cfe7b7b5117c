using System.Globalization;

namespace Site.Model.Facts;

/// <summary>
/// A date as precise as its source and no more: a year, a month or a day, in EDTF notation
/// (ISO 8601-2): <c>2017</c>, <c>2024-03</c>, <c>2025-09-01</c>, with <c>~</c> for "about".
/// </summary>
public readonly record struct EdtfDate(int Year, int? Month, int? Day, bool Approximate)
{
    /// <summary>The first day this date can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day this date can mean.</summary>
    public DateOnly Last => Day is not null ? First
        : Month is not null ? First.AddMonths(1).AddDays(-1)
        : new DateOnly(Year, 12, 31);

    /// <summary>The EDTF notation.</summary>
    public override string ToString() =>
        Year.ToString("0000", CultureInfo.InvariantCulture)
        + Part(Month) + Part(Day) + (Approximate ? "~" : "");

    /// <summary>Reads EDTF notation; null when the text has another shape or names a day that does not exist.</summary>
    public static EdtfDate? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var approximate = text.EndsWith('~');
        var parts = (approximate ? text[..^1] : text).Split('-');
        if (parts.Length > 3 || Number(parts[0], 4) is not { } year || year is 0) return null;
        var month = parts.Length > 1 ? Number(parts[1], 2) : null;
        var day = parts.Length > 2 ? Number(parts[2], 2) : null;
        if (parts.Length > 1 && month is not (>= 1 and <= 12)) return null;
        if (parts.Length > 2 && !(day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value))) return null;
        return new EdtfDate(year, month, day, approximate);
    }

    private static int? Number(string text, int length) =>
        text.Length == length && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Part(int? number) =>
        number is { } n ? "-" + n.ToString("00", CultureInfo.InvariantCulture) : "";
}
