using System.Globalization;
using Site.Model.Facts;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads dates, and says which real date a wrong one looks like.</summary>
public static class DateText
{
    private static readonly string[] _dutchMonths =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>A date as precise as it is written.</summary>
    public static bool TryRead(Scalar text, ProblemList problems, out EdtfDate date)
    {
        var read = EdtfDate.Parse(text.Text);
        date = read ?? default;
        if (read is null) problems.Add(WrongValue.Date(text, NearestDate(text.Text)));
        return read is not null;
    }

    /// <summary>A whole day.</summary>
    public static bool TryReadDay(Scalar text, ProblemList problems, out DateOnly day)
    {
        var read = EdtfDate.Parse(text.Text);
        day = read?.First ?? default;
        if (read is { Day: not null, Approximate: false }) return true;
        problems.Add(WrongValue.Day(text, NearestDate(text.Text.TrimEnd('~')) is { Length: 10 } nearest ? nearest : null));
        return false;
    }

    /// <summary>The last day of a month that is too short, or a Dutch notation in EDTF; null when nothing comes near.</summary>
    public static string? NearestDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = WithoutTime(text).TrimEnd('~').Split(['-', '/', ' ', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Number).ToList();
        if (parts.Any(part => part is null) || parts.Count is < 2 or > 3) return null;
        if (parts[0] < 1000) parts.Reverse();
        var (year, month) = (parts[0]!.Value, parts[1]!.Value);
        if (year is < 1000 or > 9999 || month is < 1 or > 12) return null;
        var day = parts.Count == 3 ? Math.Clamp(parts[2]!.Value, 1, DateTime.DaysInMonth(year, month)) : (int?)null;
        return new EdtfDate(year, month, day, text.EndsWith('~')).ToString();
    }

    /// <summary>A day with a time behind it, as some programs write it, is that day.</summary>
    private static string WithoutTime(string text) =>
        text.Length > 10 && text[10] is 'T' or ' ' && text[..10].All(c => char.IsAsciiDigit(c) || c == '-') ? text[..10] : text;

    private static int? Number(string part) =>
        MonthNumber(part) ?? (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static int? MonthNumber(string name) =>
        Array.IndexOf(_dutchMonths, name.ToLowerInvariant()) is >= 0 and var month ? month + 1 : null;
}
