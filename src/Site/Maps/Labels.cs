using NetTopologySuite.Algorithm.Construct;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Distance;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Site.Maps;

/// <summary>Finds where the labels of shapes go: free of markers and of each other, in view.</summary>
internal sealed class Labels(Envelope box, IEnumerable<Coordinate> markers, double distance)
{
    private const double Precise = 0.5;

    private readonly GeometryFactory factory = new();
    private readonly Envelope view = Smaller(box, distance / 2);
    private readonly List<Coordinate> taken = [.. markers];

    /// <summary>As far inside the largest part in view as there is room; beside a shape too small for a label.</summary>
    public Coordinate Inside(IEnumerable<Coordinate[]> outlines, Coordinate middle)
    {
        var clipper = new RingClipper(view);
        var largest = outlines.Select(clipper.Clip).Where(ring => ring.Length > 3)
            .MaxBy(ring => Math.Abs(NetTopologySuite.Algorithm.Area.OfRing(ring)));
        if (largest is null) return Near(middle);
        var free = Free(GeometryFixer.Fix(factory.CreatePolygon(largest)));
        return free.IsEmpty ? Near(middle) : Take(MaximumInscribedCircle.GetCenter(free, Precise).Coordinate);
    }

    /// <summary>At this point, or the free point nearest to it.</summary>
    public Coordinate Near(Coordinate point) =>
        Take(DistanceOp.NearestPoints(Free(factory.ToGeometry(view)), factory.CreatePoint(point))[0]);

    private Geometry Free(Geometry shape) =>
        OverlayNGRobust.Overlay(shape, factory.CreateMultiPointFromCoords([.. taken]).Buffer(distance), SpatialFunction.Difference);

    private Coordinate Take(Coordinate label)
    {
        taken.Add(label);
        return label;
    }

    private static Envelope Smaller(Envelope box, double margin)
    {
        var smaller = box.Copy();
        smaller.ExpandBy(-margin);
        return smaller;
    }
}
