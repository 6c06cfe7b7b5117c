using System.Globalization;
using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;
using Site.Model.Maps;

namespace Site.Tests.Maps;

/// <summary>A line of a path: how far it goes, and where it ends.</summary>
internal sealed record PathStep(decimal X, decimal Y, MapPoint At);

/// <summary>Reads relative path data as a browser does.</summary>
internal static partial class PathReader
{
    /// <summary>Every line drawn; moves with the pen up are left out.</summary>
    public static IEnumerable<PathStep> Steps(string path)
    {
        var start = new MapPoint(0, 0);
        foreach (var line in path.Split('m', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Numbers().Matches(line).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
            var at = start = new MapPoint(start.X + numbers[0], start.Y + numbers[1]);
            foreach (var step in numbers.Skip(2).Chunk(2))
            {
                at = new MapPoint(at.X + step[0], at.Y + step[1]);
                yield return new PathStep(step[0], step[1], at);
            }

            if (!line.EndsWith('z')) start = at;
        }
    }

    /// <summary>The box round all points.</summary>
    public static Envelope Extent(string path) =>
        new(Steps(path).Select(step => new Coordinate((double)step.At.X, (double)step.At.Y)));

    [GeneratedRegex(@"-?(\d+(\.\d)?|\.\d)")]
    private static partial Regex Numbers();
}
