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
        id => id.Length == 2 && id.All(char.IsAsciiLetter) ? id.ToUpperInvariant() : null);
}
