using System.Globalization;
using Site.Model.Facts;
using Site.Problems;
using Site.Text;
using Site.Theme.Text;

namespace Site.Input.Values;

/// <summary>Reads dates, and says which real date a wrong one looks like.</summary>
public static class DateText
{
    /// <summary>How Dutch and English spreadsheets shorten them.</summary>
    private static readonly string[][] _short =
    [
        ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    ];

    // The days from which and up to which spreadsheets count is a date of our time, and no year.
    private static readonly DateOnly _dayZero = new(1899, 12, 30);
    private const int _firstNumber = 20000;
    private const int _lastNumber = 80000;

    /// <summary>A date as precise as it is written.</summary>
    public static bool TryRead(Scalar text, ProblemList problems, out EdtfDate date)
    {
        var read = EdtfDate.Parse(text.Text);
        date = read ?? default;
        if (read is null) problems.Add(PeriodText.Nearest(text.Text) is { } near ? WrongValue.Period(text, near.ToString()) : Turned(text.Text) is var (one, other) ? WrongValue.AmbiguousDate(text, one, other)
            : MonthWithoutDay(text.Text) is { } month ? WrongValue.NoSuchDay(text, month)
            : WrongValue.Date(text, NearestDate(text.Text)));
        return read is not null;
    }

    /// <summary>A whole day.</summary>
    public static bool TryReadDay(Scalar text, ProblemList problems, out DateOnly day)
    {
        var read = EdtfDate.Parse(text.Text);
        day = read?.First ?? default;
        if (read is { Day: not null, Approximate: false }) return true;
        if (read is null && Turned(text.Text) is var (one, other)) problems.Add(WrongValue.AmbiguousDate(text, one, other));
        else problems.Add(WrongValue.Day(text, NearestDate(text.Text.TrimEnd('~')) is { Length: 10 } nearest ? nearest : null));
        return false;
    }

    /// <summary>A date in another notation, in EDTF; null when nothing comes near, or when it would be another day.</summary>
    public static string? NearestDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FromNumber(text) is { } day0) return day0;
        if (PeriodText.Nearest(text) is { } near) return near.ToString();
        if (Read(text) is not var (year, month, day) || (day is { } number && (number < 1 || number > DateTime.DaysInMonth(year, month)))) return null;
        return new EdtfDate(year, month, day, text.EndsWith('~')).ToString();
    }

    /// <summary>The month of a day that other months have and this one has not: the 31st of June; null for any other text.</summary>
    public static string? MonthWithoutDay(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text) is var (year, month, day) && day <= 31 && day > DateTime.DaysInMonth(year, month)
            ? new EdtfDate(year, month, null, text.EndsWith('~')).ToString() : null;
    }

    /// <summary>Year, month and perhaps a day in any order and notation, whether that day exists or not.</summary>
    private static (int Year, int Month, int? Day)? Read(string text)
    {
        var parts = Parts(text);
        if (parts.Any(part => part is null) || parts.Count is < 2 or > 3) return null;
        if (parts[0] < 1000) parts.Reverse();
        // Spreadsheets leave two digits of a year.
        if (parts[0] < 100 && HasMonthName(text)) parts[0] += parts[0] < 50 ? 2000 : 1900;
        var (year, month) = (parts[0]!.Value, parts[1]!.Value);
        return year is < 1000 or > 9999 || month is < 1 or > 12 ? null : (year, month, parts.ElementAtOrDefault(2));
    }

    private static List<int?> Parts(string text) =>
        [.. WithoutTime(text).TrimEnd('~').Split(['-', '–', '/', ' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    /// <summary>The two days that two numbers up to twelve before a year can mean: day first, as in Dutch, and month first.</summary>
    private static (string DayFirst, string MonthFirst)? Turned(string text) =>
        !HasMonthName(text) && Parts(text) is [var one and >= 1 and <= 12, var two and >= 1 and <= 12, >= 1000 and <= 9999 and var year] && one != two
            ? (new EdtfDate(year, two!.Value, one!.Value, false).ToString(), new EdtfDate(year, one.Value, two.Value, false).ToString()) : null;

    /// <summary>A day as a spreadsheet counts it (45901), or written without hyphens (20250901).</summary>
    private static string? FromNumber(string text)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        if (FromDays(number) is { } counted) return counted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A date as a spreadsheet shows it, where it took a number for one: "1-mrt", "01.mrt", "sep-25", "1-3-2026".</summary>
    public static bool IsBySpreadsheet(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('-', '.') is [var one, var other, ..] parts && parts.Length <= 3
            && (parts.Length == 3 ? parts.Any(part => part.Length == 4) : IsShort(one) || IsShort(other))
            && parts.All(part => Number(part) is not null);

        static bool IsShort(string part) => _short.Any(names => names.Contains(part.ToLowerInvariant()));
    }

    /// <summary>The number with a point that such a date was: "1.3" for "1-mrt"; null when it was another.</summary>
    public static string? NumberFrom(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('-', '.') is [var day, var month] && MonthNumber(month) is { } number && Number(day) is { } first
            ? string.Create(CultureInfo.InvariantCulture, $"{first}.{number}") : null;
    }

    /// <summary>The number with a point that a spreadsheet's count of days was: "1.3" for 46082, the first of March 2026; null for another.</summary>
    public static string? NumberFromDays(string text) =>
        Number(text) is { } days && FromDays(days) is { } date
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Day}.{date.Month}") : null;

    /// <summary>The day that a spreadsheet counts as this number; null when it counts no day of our time.</summary>
    private static DateOnly? FromDays(int number) =>
        number is >= _firstNumber and <= _lastNumber ? _dayZero.AddDays(number) : null;

    private static bool HasMonthName(string text) => text.Any(char.IsAsciiLetter);

    /// <summary>A day with a time behind it, as some programs write it, is that day.</summary>
    private static string WithoutTime(string text) =>
        text.Length > 10 && text[10] is 'T' or ' ' && text[..10].All(c => char.IsAsciiDigit(c) || c == '-') ? text[..10] : text;

    private static int? Number(string part) =>
        MonthNumber(part) ?? (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static int? MonthNumber(string name) =>
        _short.Prepend([.. Dates.Months]).Select(names => Array.IndexOf(names, name.ToLowerInvariant()) + 1).FirstOrDefault(month => month > 0) is > 0 and var found
            ? found : null;
}
