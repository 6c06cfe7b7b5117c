namespace Site.Browser.Harness;

/// <summary>The Chromium of this machine; where there is none, Debian's is installed.</summary>
public static class Chromium
{
    private static readonly string[] _names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];

    /// <summary>The path of the program: the environment's CHROMIUM, or the first that is found.</summary>
    /// <exception cref="InvalidOperationException">There is none and it cannot be installed.</exception>
    public static async Task<string> LocateAsync(CancellationToken cancellation)
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) return named;
        if (Installed() is { } found) return found;
        if (Command.Find("apt-get") is not null) await InstallAsync(cancellation);
        return Installed() ?? throw new InvalidOperationException(
            "The browser tests need Chromium: install it, or name its program in the environment variable CHROMIUM.");
    }

    private static string? Installed() => _names.Select(Command.Find).FirstOrDefault(path => path is not null);

    private static async Task InstallAsync(CancellationToken cancellation)
    {
        await AptGetAsync(["update"], cancellation);
        await AptGetAsync(["install", "-y", "--no-install-recommends", "chromium"], cancellation);
    }

    private static Task<string> AptGetAsync(string[] arguments, CancellationToken cancellation) =>
        Environment.IsPrivilegedProcess
            ? Command.NeedAsync("/", "apt-get", arguments, cancellation)
            : Command.NeedAsync("/", "sudo", ["--non-interactive", "apt-get", .. arguments], cancellation);
}
