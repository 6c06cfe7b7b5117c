using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Site.Preview;

/// <summary>The scripts that a page of the preview loads besides its own; embedded in the program.</summary>
internal static class PreviewScripts
{
    private const string Prefix = "Preview/";

    private static readonly Assembly Program = typeof(PreviewScripts).Assembly;

    private static readonly Dictionary<string, byte[]> ByPath = Program.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => PreviewPage.ScriptFolder + name[Prefix.Length..], Read, StringComparer.Ordinal);

    /// <summary>The script at this address; null when there is none.</summary>
    public static byte[]? Find(PathString path) => ByPath.GetValueOrDefault(path.Value ?? "");

    private static byte[] Read(string name)
    {
        using var resource = Program.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
