using System.Globalization;
using Site.Model.Facts;

namespace Site.Theme.Text;

/// <summary>Dates in Dutch, as precise as their source; month names are our own so that no machine's culture data decides them.</summary>
public static class Dates
{
    /// <summary>The months of a year, January first.</summary>
    public static IReadOnlyList<string> Months { get; } =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    /// <summary>"2017", "maart 2024", "1 september 2025", "omstreeks oktober 2026".</summary>
    public static string Of(EdtfDate date) => (date.Approximate ? Words.About + " " : "") + Exact(date);

    /// <summary>"30 juni 2026".</summary>
    public static string Of(DateOnly date) => Of(new EdtfDate(date.Year, date.Month, date.Day, false));

    /// <summary>"woensdag 19 mei 2027, 13.00 uur".</summary>
    public static string Of(DateTimeOffset moment) =>
        $"{Days[(int)moment.DayOfWeek]} {Of(DateOnly.FromDateTime(moment.DateTime))}, {moment.ToString("H.mm", CultureInfo.InvariantCulture)} uur";

    /// <summary>What a <c>datetime</c> attribute may hold: the date without the mark for "about".</summary>
    public static string Attribute(EdtfDate date) => (date with { Approximate = false }).ToString();

    /// <inheritdoc cref="Attribute(EdtfDate)" />
    public static string Attribute(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2025".</summary>
    public static string Year(int year) => Numbers.Plain(year);

    private static string Exact(EdtfDate date)
    {
        var year = Year(date.Year);
        if (date.Month is not { } month) return year;
        var monthAndYear = $"{Months[month - 1]} {year}";
        return date.Day is { } day
            ? Numbers.Plain(day) + Numbers.NoBreak + monthAndYear
            : monthAndYear;
    }
}
