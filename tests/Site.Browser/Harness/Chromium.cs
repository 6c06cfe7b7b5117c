namespace Site.Browser.Harness;

/// <summary>The Chromium of this machine; where there is none, Debian's is installed.</summary>
public static class Chromium
{
    private static readonly string[] _names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];

    // Once for all browsers.
    private static readonly Lazy<Task<string>> _located = new(FindOrInstallAsync);

    /// <summary>The path of the program: the environment's CHROMIUM, or the first that is found.</summary>
    /// <exception cref="InvalidOperationException">There is none and it cannot be installed.</exception>
    public static Task<string> LocateAsync() => _located.Value;

    private static async Task<string> FindOrInstallAsync()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) return named;
        if (Installed() is { } found) return found;
        if (Debian.IsHere) await Debian.InstallAsync("chromium");
        return Installed() ?? throw new InvalidOperationException(
            "The browser tests need Chromium: install it, or name its program in the environment variable CHROMIUM.");
    }

    private static string? Installed() => _names.Select(Command.Find).FirstOrDefault(path => path is not null);
}
