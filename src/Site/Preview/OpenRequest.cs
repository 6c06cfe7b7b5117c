using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Site.Preview;

/// <summary>Opens an input file on this computer, when a page of this preview asks for it and no other.</summary>
internal sealed class OpenRequest(string inputFolder, OpenFile open)
{
    public const string TokenHeader = "X-Preview-Token";

    /// <summary>What only pages of this preview can read; another one for every run.</summary>
    public string Token { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Opens the file, or says why not.</summary>
    public int Answer(HttpRequest request)
    {
        if (!IsOurs(request)) return StatusCodes.Status403Forbidden;
        if (Find(request.Query["file"].ToString()) is not { } file) return StatusCodes.Status404NotFound;
        _ = int.TryParse(request.Query["line"], NumberStyles.None, CultureInfo.InvariantCulture, out var line);
        return open(file, line) ? StatusCodes.Status204NoContent : StatusCodes.Status500InternalServerError;
    }

    // A browser tells where a script comes from, and sends no header of another site's choice without asking us first.
    private bool IsOurs(HttpRequest request) =>
        request.Headers.Origin == $"http://{request.Host}"
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(request.Headers[TokenHeader].ToString()), Encoding.UTF8.GetBytes(Token));

    /// <summary>A file below the input folder; not one that a link in it leads to elsewhere.</summary>
    private string? Find(string name)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(inputFolder)) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(folder, name));
        return path.StartsWith(folder, StringComparison.Ordinal) && File.Exists(path) && IsNoLink(path, folder) ? path : null;
    }

    private static bool IsNoLink(string path, string folder)
    {
        for (var at = path; at.Length >= folder.Length; at = Path.GetDirectoryName(at)!)
            if (File.GetAttributes(at).HasFlag(FileAttributes.ReparsePoint)) return false;
        return true;
    }
}
