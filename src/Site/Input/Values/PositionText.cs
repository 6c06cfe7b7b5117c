using System.Globalization;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads positions and rounds them, once, to what their precision allows.</summary>
public static class PositionText
{
    /// <summary>A latitude and a longitude, rounded to a tenth of a degree for a place and a whole degree for a region.</summary>
    public static Position? Read(IReadOnlyList<Scalar> numbers, InputPlace where, Precision precision, ProblemList problems)
    {
        var decimals = precision is Precision.Place ? 1 : 0;
        if (numbers is [var north, var east] && Degrees(north.Text, 90) is { } latitude && Degrees(east.Text, 180) is { } longitude)
            return new Position(Round(latitude, decimals), Round(longitude, decimals));
        problems.Add(WrongValue.Position(numbers.Count > 0 ? numbers[0].Where : where, string.Join(", ", numbers.Select(n => n.Text))));
        return null;
    }

    /// <summary>A list of points: "54 10; 66 25; 60 30".</summary>
    public static IReadOnlyList<Position>? ReadOutline(Scalar text, int atLeast, ProblemList problems)
    {
        var points = text.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Point).ToList();
        if (points.Count >= atLeast && points.All(point => point is not null)) return [.. points.Select(point => point!.Value)];
        problems.Add(WrongValue.Outline(text));
        return null;
    }

    private static Position? Point(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var north, var east]
        && Degrees(north, 90) is { } latitude && Degrees(east, 180) is { } longitude
            ? new Position(latitude, longitude) : null;

    private static decimal? Degrees(string text, int most) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= most ? degrees : null;

    private static decimal Round(decimal degrees, int decimals) => Math.Round(degrees, decimals, MidpointRounding.AwayFromZero);
}
