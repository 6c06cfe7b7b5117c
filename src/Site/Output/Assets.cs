using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Site.Hosting;
using Site.Model.Pages;
using Site.Theme;

namespace Site.Output;

/// <summary>
/// The theme's files under names that hold a fingerprint of their content, so that browsers may keep them for ever,
/// and the addresses at which pages find them.
/// </summary>
public sealed partial record Assets(AssetPaths Paths, IReadOnlyList<OutputFile> Files)
{
    private const string TokenFile = "Styles/tokens.css";

    private static readonly Assembly Theme = typeof(PageComponents).Assembly;

    /// <summary>All files that pages load: the style sheet, the scripts, the icon, and the base map given here.</summary>
    public static Assets With(byte[] baseMap, bool marksEmbargo = false)
    {
        var style = Named("site.css", StyleSheet(name => !IsForPaper(name) && !IsForMap(name) && !IsForEditors(name)));
        var print = Named("print.css", StyleSheet(IsForPaper));
        var mapStyle = Named("map.css", StyleSheet(IsForMap));
        var notes = Named("notes.js", Script("Scripts/notes.js"));
        var map = Named("map.js", Script("Scripts/map.js"));
        var mapFilter = Named("kaartkeuze.js", Script("Scripts/map-filter.js"));
        var missions = Named("missies.js", Script("Scripts/missions.js"));
        var search = Named("search.js", Script("Scripts/search.js"));
        var disk = Named("schijf.js", Script("Scripts/disk.js"));
        var icon = Named("icon.svg", Read("Assets/icon.svg"));
        var world = Named("wereld.js", DataScript.Of(baseMap));
        OutputFile[] embargo = marksEmbargo ? [Named("embargo.css", StyleSheet(IsForEditors))] : [];
        var paths = new AssetPaths(
            style.Path, print.Path, mapStyle.Path, Hashed(notes), Hashed(map), Hashed(mapFilter), Hashed(missions), Hashed(search),
            disk.Path, icon.Path, world.Path)
        {
            EmbargoStyle = embargo.FirstOrDefault()?.Path,
        };
        return new Assets(
            paths with { Policy = ContentPolicy.OfSite(paths).InPage.ToString() },
            [style, print, mapStyle, notes, map, mapFilter, missions, search, disk, icon, world, .. embargo]);
    }

    /// <summary>The style sheet that names the colours.</summary>
    internal static byte[] Tokens() => Read(TokenFile);

    /// <summary>What the page for editing runs first; it is a file only where there is such a page.</summary>
    internal static OutputFile AdminScript() => new(Model.Pages.Paths.AdminScript, Script("Scripts/beheer.js"));

    /// <summary>A script with its hash.</summary>
    internal static ScriptFile Hashed(OutputFile script) =>
        new(script.Path, "sha384-" + Convert.ToBase64String(SHA384.HashData(script.Bytes)));

    // Neither paper nor Leaflet may keep a first screen waiting.
    private static bool IsForPaper(string name) => name is "Styles/modes/print.css" or "Styles/modes/fact-sheet.css";

    private static bool IsForMap(string name) => name.StartsWith("Styles/parts/leaflet-", StringComparison.Ordinal);

    // What is published marks nothing.
    private static bool IsForEditors(string name) => name is "Styles/modes/embargo.css";

    // Tokens come first because they name the order of the layers; within a layer order does not matter.
    private static byte[] StyleSheet(Func<string, bool> belongs)
    {
        var names = Theme.GetManifestResourceNames()
            .Where(name => name.StartsWith("Styles/", StringComparison.Ordinal) && belongs(name))
            .OrderBy(name => name != TokenFile).ThenBy(name => name, StringComparer.Ordinal);
        var css = string.Concat(names.Select(name => Encoding.UTF8.GetString(Read(name))));
        // A space before a colon stays: it parts a word from ":is(…)".
        css = Spaces().Replace(Comment().Replace(css, ""), " ");
        return Encoding.UTF8.GetBytes(AfterColon().Replace(AroundMarks().Replace(css, "$1"), ":").Trim() + "\n");
    }

    // Scripts of a page share one set of names, unless each stands in a block. Modules would not need it, but no browser
    // runs a module that comes from a disk.
    private static byte[] Script(string name) => [.. "\"use strict\";{\n"u8, .. Read(name), .. "}\n"u8];

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

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(" ?([{};,>]) ?")]
    private static partial Regex AroundMarks();

    [GeneratedRegex(": ")]
    private static partial Regex AfterColon();
}
