using NetTopologySuite.Geometries;

namespace Site.Maps;

/// <summary>Web Mercator, Leaflet's own, so that nothing jumps when Leaflet takes over; in degrees at the equator, north up.</summary>
internal static class Mercator
{
    /// <summary>Where Web Mercator ends, so that the world is a square.</summary>
    public const double MaxLatitude = 85.0511287798;

    /// <summary>Projects a longitude and latitude in degrees.</summary>
    public static Coordinate Project(Coordinate degrees)
    {
        var latitude = Math.Clamp(degrees.Y, -MaxLatitude, MaxLatitude) * Math.PI / 180;
        return new Coordinate(degrees.X, Math.Log(Math.Tan((Math.PI / 4) + (latitude / 2))) * 180 / Math.PI);
    }
}
