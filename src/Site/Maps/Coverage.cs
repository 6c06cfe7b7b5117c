using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Linemerge;

namespace Site.Maps;

/// <summary>A line between two points where countries or coasts meet; shared when there is a country on either side.</summary>
internal sealed record Arc(Coordinate[] Points, bool Shared);

/// <summary>
/// The countries' outlines as lines that neighbours share, so that each is simplified and drawn once and no gap opens.
/// </summary>
/// <param name="Arcs">Every line once.</param>
/// <param name="Coasts">Closed rings round all land, with the land on the left.</param>
internal sealed record Coverage(IReadOnlyList<Arc> Arcs, IReadOnlyList<Coordinate[]> Coasts)
{
    /// <summary>Finds the shared lines of polygons whose neighbours have the same points.</summary>
    public static Coverage Of(IEnumerable<Geometry> countries)
    {
        var steps = countries.SelectMany(Rings).SelectMany(Steps).Distinct().ToList();
        var known = steps.ToHashSet();
        return new Coverage(
            ArcsOf(steps, known),
            Sewn(steps.Where(step => !known.Contains(step.Back))));
    }

    /// <summary>The outer rings and holes of a geometry.</summary>
    public static IEnumerable<Coordinate[]> Rings(Geometry land) =>
        NetTopologySuite.Geometries.Utilities.LinearComponentExtracter.GetLines(land).Select(line => line.Coordinates);

    private static IEnumerable<Step> Steps(Coordinate[] ring) => ring.Zip(ring.Skip(1), (from, to) => new Step(from, to));

    private static List<Arc> ArcsOf(IEnumerable<Step> steps, HashSet<Step> known)
    {
        var merger = new LineMerger();
        foreach (var step in steps.Where(step => step.From.CompareTo(step.To) < 0 || !known.Contains(step.Back)))
            merger.Add(new LineString([step.From, step.To]));
        return [.. merger.GetMergedLineStrings()
            .Select(line => line.Coordinates)
            .Select(points => new Arc(points, IsShared(points, known)))
            .OrderBy(arc => arc.Points[0]).ThenBy(arc => arc.Points[1])];
    }

    private static bool IsShared(Coordinate[] points, HashSet<Step> known)
    {
        var step = new Step(points[0], points[1]);
        return known.Contains(step) && known.Contains(step.Back);
    }

    private static List<Coordinate[]> Sewn(IEnumerable<Step> coast)
    {
        var rings = new List<Coordinate[]>();
        var starts = coast.ToList();
        var ahead = starts.GroupBy(step => step.From).ToDictionary(group => group.Key, group => new Queue<Step>(group));
        foreach (var start in starts)
        {
            var ring = new List<Coordinate> { start.From };
            while (ahead.TryGetValue(ring[^1], out var steps) && steps.TryDequeue(out var step)) ring.Add(step.To);
            if (ring.Count > 3) rings.Add([.. ring]);
        }

        return rings;
    }

    private readonly record struct Step(Coordinate From, Coordinate To)
    {
        public Step Back => new(To, From);
    }
}
