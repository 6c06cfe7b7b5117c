using NetTopologySuite.Geometries;

namespace Site.Maps;

/// <summary>Moves markers apart until none covers another; markers that are apart stay where they are.</summary>
internal static class Spreading
{
    private const int Rounds = 200;

    /// <summary>The points, at least <paramref name="distance"/> apart where the box has room, in the same order.</summary>
    public static IReadOnlyList<Coordinate> Spread(IEnumerable<Coordinate> points, double distance, Envelope box)
    {
        var spread = points.Select(point => point.Copy()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var i = 0; i < spread.Count; i++)
                for (var j = i + 1; j < spread.Count; j++)
                    moved |= PushApart(spread[i], spread[j], distance);
            if (!moved) break;
            foreach (var point in spread) KeepIn(box, point, distance / 2);
        }

        return spread;
    }

    private static bool PushApart(Coordinate one, Coordinate other, double distance)
    {
        var between = one.Distance(other);
        if (between >= distance - 0.05) return false;
        // Two points in one spot go apart sideways: the first west, the second east.
        var (x, y) = between < 0.001 ? (1.0, 0.0) : ((other.X - one.X) / between, (other.Y - one.Y) / between);
        var step = (distance - between) / 2;
        (one.X, one.Y) = (one.X - (x * step), one.Y - (y * step));
        (other.X, other.Y) = (other.X + (x * step), other.Y + (y * step));
        return true;
    }

    private static void KeepIn(Envelope box, Coordinate point, double margin)
    {
        point.X = Math.Clamp(point.X, box.MinX + margin, box.MaxX - margin);
        point.Y = Math.Clamp(point.Y, box.MinY + margin, box.MaxY - margin);
    }
}
