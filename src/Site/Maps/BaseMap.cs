using NetTopologySuite.Geometries;
using Position = Site.Model.Registers.Position;

namespace Site.Maps;

/// <summary>Whether a position lies in a country, as far as the base map can tell.</summary>
public enum Containment
{
    /// <summary>In it, or no further from it than the tolerance.</summary>
    Inside,

    /// <summary>Elsewhere.</summary>
    Outside,

    /// <summary>The country is not on the map.</summary>
    Unknown,
}

/// <summary>The countries of the world as the site draws them; embedded in the program and the same for every build.</summary>
public sealed class BaseMap
{
    // Islands further than this from a country's largest part do not decide what a map shows.
    private const double NearbyDegrees = 3;

    private static readonly Lazy<BaseMap> Loaded = new(Read);

    private readonly Dictionary<string, MapCountry> byCode;
    private readonly IReadOnlyList<MapCountry> all;

    private BaseMap(byte[] bytes)
    {
        Bytes = bytes;
        var countries = BaseMapReader.Read(bytes);
        all = countries;
        byCode = countries.Where(country => country.Code is not null)
            .ToDictionary(country => country.Code!, StringComparer.Ordinal);
        Coverage = Coverage.Of(countries.Select(country => country.Land));
    }

    /// <summary>The GeoJSON itself, to publish.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    internal Coverage Coverage { get; }

    /// <summary>The base map; read once.</summary>
    public static BaseMap Load() => Loaded.Value;

    /// <summary>Whether a position lies in a country, or within this many degrees of it.</summary>
    public Containment Contains(string countryCode, Position position, decimal toleranceDegrees) =>
        Land(countryCode) is not { } land ? Containment.Unknown
        : land.IsWithinDistance(Point(position), (double)toleranceDegrees) ? Containment.Inside
        : Containment.Outside;

    /// <summary>The code of the country in which a position lies, or else the one nearest to it.</summary>
    public string NearestCountry(Position position) =>
        byCode.MinBy(country => country.Value.Land.Distance(Point(position))).Key;

    /// <summary>Whether a position lies on land, or within this many degrees of it.</summary>
    public bool IsOnLand(Position position, decimal toleranceDegrees) =>
        all.Any(country => country.Land.IsWithinDistance(Point(position), (double)toleranceDegrees));

    internal MultiPolygon? Land(string countryCode) => byCode.GetValueOrDefault(countryCode)?.Land;

    /// <summary>The extent of a country without its far-away parts, in degrees; null when it is not on the map.</summary>
    internal Envelope? MainExtent(string countryCode)
    {
        if (Land(countryCode) is not { } land) return null;
        var main = land.Geometries.MaxBy(polygon => polygon.Area)!.EnvelopeInternal;
        var extent = main.Copy();
        foreach (var part in land.Geometries.Select(polygon => polygon.EnvelopeInternal))
            if (part.Distance(main) <= NearbyDegrees) extent.ExpandToInclude(part);
        return extent;
    }

    private static Point Point(Position position) => new((double)position.Longitude, (double)position.Latitude);

    private static BaseMap Read()
    {
        using var stream = typeof(BaseMap).Assembly.GetManifestResourceStream("world.geojson")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new BaseMap(bytes);
    }
}
