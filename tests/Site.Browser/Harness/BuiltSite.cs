namespace Site.Browser.Harness;

/// <summary>The files that the program makes of an input folder.</summary>
public static class BuiltSite
{
    /// <summary>Builds for an address, as of now.</summary>
    /// <exception cref="InvalidOperationException">The input has problems.</exception>
    public static async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync(Uri address, string input, bool compresses = false)
    {
        var request = new BuildRequest(input, address) { AsOf = TimeProvider.System.GetUtcNow(), Compresses = compresses };
        var built = await Build.RunAsync(request, CancellationToken.None);
        return built.Problems.Count == 0
            ? built.Files.ToDictionary(file => file.Path.File, file => file.Bytes)
            : throw new InvalidOperationException(
                "The site was not built: " + string.Join("\n", built.Problems.Select(p => $"{p.Where}: {p.Message}")));
    }
}
