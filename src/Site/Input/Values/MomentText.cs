using System.Globalization;
using System.Text.RegularExpressions;
using Site.Input.Embargo;
using Site.Model.Facts;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads the moment at which something is published: a day, which begins at 00:00, or a day and a time in Amsterdam.</summary>
public static partial class MomentText
{
    private const string _notation = "yyyy-MM-dd'T'HH:mm";

    /// <summary>The moment, or false with a problem that names the nearest one.</summary>
    public static bool TryRead(Scalar text, ProblemList problems, out DateTimeOffset moment)
    {
        var problem = Problem(text, out moment);
        if (problem is not null) problems.Add(problem);
        return problem is null;
    }

    /// <summary>The moment; null when the text has another shape or Amsterdam's clocks do not show it exactly once.</summary>
    public static DateTimeOffset? Parse(string text) => Problem(new Scalar(text, new("")), out var moment) is null ? moment : null;

    /// <summary>The moment as an editor writes it.</summary>
    public static string Of(DateTimeOffset moment) => moment.ToString(_notation, CultureInfo.InvariantCulture);

    /// <summary>A valid moment that looks like the text; null when nothing comes near.</summary>
    public static string? Nearest(string text)
    {
        var shape = Loose().Match(text);
        if (!shape.Success || DateText.NearestDate(shape.Groups["day"].Value) is not { Length: 10 } day) return null;
        if (!shape.Groups["hour"].Success) return day;
        var hour = int.Parse(shape.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = shape.Groups["minute"].Success ? int.Parse(shape.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var near = DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        // "24:00" is how some write the end of a day.
        if ((hour, minute) is (24, 0) && near < DateTime.MaxValue.Date) return near.AddDays(1).ToString(_notation, CultureInfo.InvariantCulture);
        // A time that clocks never show could become another one: what waits must not come too early.
        return hour > 23 || minute > 59 ? null : near.AddHours(hour).AddMinutes(minute).ToString(_notation, CultureInfo.InvariantCulture);
    }

    private static Problem? Problem(Scalar text, out DateTimeOffset moment)
    {
        moment = default;
        if (Clock(text.Text) is not { } clock) return WrongEmbargo.Moment(text, Nearest(text.Text));
        var found = AmsterdamTime.At(clock);
        // The clock goes forward and back at whole hours.
        var after = clock.AddMinutes(60 - clock.Minute).ToString(_notation, CultureInfo.InvariantCulture);
        if (found.Count == 0) return WrongEmbargo.SkippedHour(text, after);
        if (found.Count == 2) return WrongEmbargo.HourTwice(text, after);
        moment = found[0];
        return null;
    }

    /// <summary>What clocks show at the moment; null when it is written in another way.</summary>
    private static DateTime? Clock(string text)
    {
        if (EdtfDate.Parse(text) is { Day: not null, Approximate: false } day) return day.First.ToDateTime(TimeOnly.MinValue);
        return DateTime.TryParseExact(text, _notation, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : null;
    }

    /// <summary>A day in any order, and behind it an hour and minutes in any notation.</summary>
    [GeneratedRegex(@"^\s*(?<day>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/. ][^\s\d-/.]*\d{0,2}[-/. ]\d{4})(\s*[Tt ,]\s*(om\s+)?((?<hour>\d{1,2})(\s*[:.u,h]\s*(?<minute>\d{2}))?)?.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Loose();
}
