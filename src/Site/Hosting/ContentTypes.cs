namespace Site.Hosting;

/// <summary>What each kind of file is, as hosts, the preview and browsers call it.</summary>
internal static class ContentTypes
{
    private const string Utf8 = "; charset=utf-8";

    private static readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".csv"] = "text/csv",
        [".txt"] = "text/plain",
        [".md"] = "text/markdown",
        [".ttl"] = "text/turtle",
        [".json"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".geojson"] = "application/geo+json",
        [".webmanifest"] = "application/manifest+json",
        [".xml"] = "application/xml",
        [".zip"] = "application/zip",
        [".pdf"] = "application/pdf",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".gif"] = "image/gif",
        [".ico"] = "image/x-icon",
    };

    // What hosts that have lists of their own miss, or call something else.
    private static readonly HashSet<string> _missed = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".geojson", ".jsonld", ".ttl", ".webmanifest" };

    /// <summary>Every ending with its type, without a charset.</summary>
    public static IReadOnlyDictionary<string, string> All => _types;

    /// <summary>Whether a type is text, whose letters need a charset.</summary>
    public static bool IsText(string type) => type.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>Whether a file becomes smaller when it is compressed.</summary>
    public static bool Compresses(string file) => TypeOf(file) is var type
        && (IsText(type) || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal));

    /// <summary>Whether a host has to be told the type.</summary>
    public static bool IsOftenMissed(string file) => _missed.Contains(Path.GetExtension(file));

    /// <summary>The header of a file, with its charset.</summary>
    public static string Of(string file) => TypeOf(file) is var type && IsText(type) ? type + Utf8 : type;

    private static string TypeOf(string file) => _types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
}
