using System.Text;
using System.Text.RegularExpressions;
using Site.Output;

namespace Site.Sharing;

/// <summary>The theme's light colours, by the name of their token: an image has one look, wherever it is shown.</summary>
internal sealed partial class ThemeColours
{
    // Light stands above dark, so the first of each name counts.
    private readonly Dictionary<string, Colour> colours = Token().Matches(Encoding.UTF8.GetString(Assets.Tokens()))
        .DistinctBy(token => token.Groups[1].Value)
        .ToDictionary(token => token.Groups[1].Value, token => Colour.Parse(token.Groups[2].Value), StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The theme has no such colour: a fault in the program.</exception>
    public Colour this[string token] => colours[token];

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{6}|#[0-9a-f]{3});")]
    private static partial Regex Token();
}
