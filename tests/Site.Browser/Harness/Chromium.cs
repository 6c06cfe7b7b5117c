using System.ComponentModel;

namespace Site.Browser.Harness;

/// <summary>
/// The Chromium of this machine. Tests take a third of the time in the one that has no windows, Debian's
/// "chromium-headless-shell": it comes first, and is installed in CI and where there is no Chromium at all.
/// </summary>
public static class Chromium
{
    private const string WithoutWindows = "chromium-headless-shell";

    private static readonly string[] _names =
        [WithoutWindows, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];

    // Once for all browsers.
    private static readonly Lazy<Task<string>> _located = new(FindOrInstallAsync);

    /// <summary>The path of the program: the environment's CHROMIUM, or the first that is found.</summary>
    /// <exception cref="InvalidOperationException">There is none and it cannot be installed.</exception>
    public static Task<string> LocateAsync() => _located.Value;

    private static async Task<string> FindOrInstallAsync()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) return named;
        var isCi = Environment.GetEnvironmentVariable("CI") == "true";
        if (Debian.IsHere && (isCi ? Command.Find(WithoutWindows) : Installed()) is null) await InstallAsync();
        return Installed() ?? throw new InvalidOperationException(
            "The browser tests need Chromium: install it, or name its program in the environment variable CHROMIUM.");
    }

    private static async Task InstallAsync()
    {
        try
        {
            await Debian.InstallAsync(WithoutWindows);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // Not every Debian and Ubuntu has it apart; who has another Chromium can do without.
            if (Installed() is null) await Debian.InstallAsync("chromium");
        }
    }

    private static string? Installed() => _names.Select(Command.Find).FirstOrDefault(path => path is not null);
}
