using NetTopologySuite.Geometries;

namespace Site.Maps;

/// <summary>The part of the world a map shows, and its size in the units of its view box.</summary>
/// <param name="World">The part shown, projected.</param>
/// <param name="Width">Width of the view box.</param>
internal sealed record MapFrame(Envelope World, int Width)
{
    // A single point shows its surroundings.
    private const double LeastSpan = 12;
    private const double Narrowest = 4 / 3.0;
    private const double Widest = 16 / 10.0;
    private const double Whole = 180;

    /// <summary>Units to a degree at the equator.</summary>
    private double Scale => Width / World.Width;

    /// <summary>Height of the view box.</summary>
    public int Height => (int)Math.Round(World.Height * Scale);

    /// <summary>The view box.</summary>
    public Envelope Box => new(0, Width, 0, Height);

    /// <summary>The frame that shows these extents (in degrees), with this part of their size as room on every side.</summary>
    public static MapFrame Around(IEnumerable<Envelope> extents, double room, int width)
    {
        var world = new Envelope();
        foreach (var extent in extents)
        {
            world.ExpandToInclude(Mercator.Project(new Coordinate(extent.MinX, extent.MinY)));
            world.ExpandToInclude(Mercator.Project(new Coordinate(extent.MaxX, extent.MaxY)));
        }

        return new MapFrame(Fitted(world, 1 + (2 * room)), width);
    }

    /// <summary>Where a longitude and latitude are drawn.</summary>
    public Coordinate ToUnits(Coordinate degrees)
    {
        var at = Mercator.Project(degrees);
        return new Coordinate((at.X - World.MinX) * Scale, (World.MaxY - at.Y) * Scale);
    }

    private static Envelope Fitted(Envelope world, double growth)
    {
        var width = Math.Max(world.Width * growth, LeastSpan);
        var height = Math.Max(world.Height * growth, width / Widest);
        width = Math.Min(Math.Max(width, height * Narrowest), 2 * Whole);
        height = Math.Clamp(height, width / Widest, width / Narrowest);
        var west = Math.Clamp(world.Centre.X - (width / 2), -Whole, Whole - width);
        var south = Math.Clamp(world.Centre.Y - (height / 2), -Whole, Whole - height);
        return new Envelope(west, west + width, south, south + height);
    }
}
