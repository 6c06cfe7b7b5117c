using Site.Text;

namespace Site.Input;

/// <summary>What an id looks like: most become part of an address, a country has its ISO 3166-1 code.</summary>
public sealed record IdShape(string Allowed, Func<string, bool> Fits, Func<string, string?> Nearest)
{
    /// <summary>Lower case, digits and hyphens.</summary>
    public static IdShape Slug { get; } = new(Wrong.SlugShape, Input.Slug.IsValid, Input.Slug.Nearest);

    /// <summary>Two capitals.</summary>
    public static IdShape CountryCode { get; } = new(
        Wrong.CountryShape,
        id => id.Length == 2 && id.All(char.IsAsciiLetterUpper),
        id => id.Length == 2 && id.All(char.IsAsciiLetter) ? id.ToUpperInvariant() : null)
    {
        IsExact = true,
    };

    /// <summary>Whether another letter makes it something else: EST is not ES, and Letland not Estland.</summary>
    public bool IsExact { get; private init; }

    /// <summary>Whether two names are one, whatever their capitals and accents; a slip in a long one is none that makes another country.</summary>
    public static bool IsSameName(string read, string name) => (Input.Slug.Nearest(read), Input.Slug.Nearest(name)) is ({ } one, { } other)
        && Problems.Nearest.Distance(one, other) <= (one.Length >= _long ? 1 : 0);

    // From here on no two countries differ by one letter in Dutch.
    private const int _long = 7;
}
