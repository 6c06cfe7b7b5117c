using System.Globalization;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads positions; one that is more exact than its precision allows is a problem, so that no exact place is kept anywhere.</summary>
public static class PositionText
{
    /// <summary>A latitude and a longitude, in tenths of a degree for a place and whole degrees for a region.</summary>
    public static Position? Read(IReadOnlyList<Scalar> numbers, InputPlace where, Precision precision, ProblemList problems)
    {
        var decimals = precision is Precision.Place ? 1 : 0;
        var texts = numbers.Select(number => number.Text).ToList();
        if (Point(texts) is { } exact)
        {
            var rounded = new Position(Round(exact.Latitude, decimals), Round(exact.Longitude, decimals));
            if (rounded != exact) problems.Add(WrongValue.TooExact(
                numbers[0].Where, string.Join(", ", texts), Values.Words.Of(precision), Written(rounded, decimals)));
            return rounded;
        }

        problems.Add(WrongValue.Position(numbers.Count > 0 ? numbers[0].Where : where, string.Join(", ", texts), Nearest(texts)));
        return null;
    }

    /// <summary>An outline of at least three points: "54 10; 66 25; 60 30".</summary>
    public static IReadOnlyList<Position>? ReadOutline(Scalar text, ProblemList problems)
    {
        if (Points(text) is { Count: >= 3 } outline) return outline;
        problems.Add(WrongValue.Outline(text));
        return null;
    }

    /// <summary>The south-west and the north-east corner: "53 9; 66 31".</summary>
    public static IReadOnlyList<Position>? ReadCorners(Scalar text, ProblemList problems)
    {
        if (Points(text) is [var south, var north] corners && south.Latitude < north.Latitude && south.Longitude < north.Longitude)
            return corners;
        problems.Add(WrongValue.Corners(text));
        return null;
    }

    /// <summary>One point: "58.5 20.0".</summary>
    public static Position? ReadLabel(Scalar text, ProblemList problems)
    {
        var point = Point(Words(text.Text));
        if (point is null) problems.Add(WrongValue.Label(text));
        return point;
    }

    private static List<Position>? Points(Scalar text)
    {
        var points = text.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(point => Point(Words(point))).ToList();
        return points.All(point => point is not null) ? [.. points.OfType<Position>()] : null;
    }

    private static Position? Point(IReadOnlyList<string> numbers) =>
        numbers is [var north, var east] && Degrees(north, 90) is { } latitude && Degrees(east, 180) is { } longitude
            ? new Position(latitude, longitude) : null;

    /// <summary>The two numbers the other way round, or four that were two with a decimal comma.</summary>
    private static string? Nearest(IReadOnlyList<string> numbers)
    {
        string[] other = numbers switch
        {
            [var east, var north] => [north, east],
            [var north, var decimals, var east, var more] => [north + "." + decimals, east + "." + more],
            _ => [],
        };
        return Point(other) is null ? null : $"[{other[0]}, {other[1]}]";
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // A decimal comma, as Dutch Excel makes of the file, is not ambiguous in degrees.
    private static decimal? Degrees(string text, int most) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= most ? degrees : null;

    private static string Written(Position at, int decimals) => string.Create(
        CultureInfo.InvariantCulture, $"[{Math.Round(at.Latitude, decimals)}, {Math.Round(at.Longitude, decimals)}]");

    // A decimal remembers its zeros: 55 and 55.0 must be the same to whoever prints it.
    private static decimal Round(decimal degrees, int decimals) => Math.Round(degrees + 0.0m, decimals, MidpointRounding.AwayFromZero);
}
