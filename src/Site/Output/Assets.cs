using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Pages;
using Site.Theme;

namespace Site.Output;

/// <summary>
/// The theme's files under names that hold a fingerprint of their content, so that browsers may keep them for ever,
/// and the addresses at which pages find them.
/// </summary>
public sealed partial record Assets(AssetPaths Paths, IReadOnlyList<OutputFile> Files)
{
    private const string Tokens = "Styles/tokens.css";

    private static readonly Assembly Theme = typeof(PageComponents).Assembly;

    /// <summary>All files that pages load: the style sheet, the scripts, the icon, and the base map given here.</summary>
    public static Assets With(byte[] baseMap)
    {
        var style = Named("site.css", Encoding.UTF8.GetBytes(StyleSheet()));
        var map = Named("map.js", Read("Scripts/map.js"));
        var missions = Named("missies.js", Read("Scripts/missions.js"));
        var icon = Named("icon.svg", Read("Assets/icon.svg"));
        var world = Named("wereld.json", baseMap);
        return new Assets(new AssetPaths(style.Path, map.Path, missions.Path, icon.Path, world.Path), [style, map, missions, icon, world]);
    }

    // Tokens come first because they name the order of the layers; within a layer order does not matter.
    private static string StyleSheet()
    {
        var names = Theme.GetManifestResourceNames()
            .Where(name => name.StartsWith("Styles/", StringComparison.Ordinal) && name != Tokens)
            .Order(StringComparer.Ordinal).Prepend(Tokens);
        var css = string.Concat(names.Select(name => Encoding.UTF8.GetString(Read(name))));
        var lines = Comment().Replace(css, "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Join('\n', lines) + "\n";
    }

    private static OutputFile Named(string name, byte[] bytes)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        var path = $"assets/{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{Path.GetExtension(name)}";
        return new OutputFile(new SitePath(path), bytes);
    }

    private static byte[] Read(string name)
    {
        using var stream = Theme.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The theme does not contain '{name}'.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
