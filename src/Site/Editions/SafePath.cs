using System.Text.RegularExpressions;
using Site.Input;

namespace Site.Editions;

/// <summary>Paths that stay in their folder and mean the same on every computer and in every address.</summary>
internal static partial class SafePath
{
    private const int Longest = 300;

    public static bool Is(string path) =>
        path.Length is > 0 and <= Longest && path.Split('/').All(name => Name().IsMatch(name) && !ReservedNames.Has(name));

    /// <summary>Whether no two of them are one file on a disk that knows no capitals.</summary>
    public static bool AreDistinct(IEnumerable<string> paths)
    {
        var met = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return paths.All(met.Add);
    }

    // A name of dots alone leads up; one that ends with a dot is another on Windows.
    [GeneratedRegex(@"\A[A-Za-z0-9._-]*[A-Za-z0-9_-]\z")]
    private static partial Regex Name();
}
