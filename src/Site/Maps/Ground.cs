using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Simplify;

namespace Site.Maps;

/// <summary>The land in a frame: projected, left out what the eye cannot see, and cut a little outside the view.</summary>
internal sealed class Ground
{
    // In units of the view box.
    private const double Tolerance = 1.3;
    private const double SmallestIsland = 4;
    private const double Bleed = 8;

    private readonly MapFrame frame;
    private readonly HashSet<Coordinate> kept;

    public Ground(Coverage coverage, MapFrame frame)
    {
        this.frame = frame;
        var arcs = coverage.Arcs.Select(arc => (
            Points: DouglasPeuckerLineSimplifier.Simplify([.. arc.Points.Select(frame.ToUnits)], Tolerance), arc.Shared)).ToList();
        kept = [.. arcs.SelectMany(arc => arc.Points)];
        Land = SvgPath.Of(coverage.Coasts.Select(Cut).Where(IsVisible), closed: true);
        Borders = SvgPath.Of(
            arcs.Where(arc => arc.Shared).SelectMany(arc => new LineLimiter(Cutter).Limit(arc.Points)), closed: false);
    }

    /// <summary>Path data of all land.</summary>
    public string Land { get; }

    /// <summary>Path data of the lines between countries.</summary>
    public string Borders { get; }

    private Envelope Cutter
    {
        get
        {
            var box = frame.Box;
            box.ExpandBy(Bleed);
            return box;
        }
    }

    /// <summary>The rings of a country as they are drawn.</summary>
    public IReadOnlyList<Coordinate[]> Outline(Geometry land)
    {
        var rings = Coverage.Rings(land).Select(Cut).Where(IsVisible).ToList();
        // A country too small for the tolerance is drawn as it is.
        return rings.Count > 0 ? rings : [.. Coverage.Rings(land).Select(Sketch).Where(ring => ring.Length > 3)];
    }

    /// <summary>A ring that is no part of the land, as it is drawn.</summary>
    public Coordinate[] Sketch(IEnumerable<Coordinate> degrees) =>
        new RingClipper(Cutter).Clip([.. degrees.Select(frame.ToUnits)]);

    private Coordinate[] Cut(Coordinate[] ring)
    {
        var points = ring.Select(frame.ToUnits).Where(kept.Contains).ToList();
        if (points.Count < 3) return [];
        // The ring may begin at a point that was left out.
        if (!points[0].Equals2D(points[^1])) points.Add(points[0].Copy());
        return new RingClipper(Cutter).Clip([.. points]);
    }

    private static bool IsVisible(Coordinate[] ring) =>
        ring.Length > 3 && Math.Abs(NetTopologySuite.Algorithm.Area.OfRing(ring)) >= SmallestIsland;
}
