using System.Security.Cryptography;

namespace Site.Browser.Harness;

/// <summary>The npm packages of a package-lock.json, installed when they are not there yet or the lock has changed.</summary>
public static class NodePackages
{
    private static readonly Lazy<Task<string>> _folder = new(() => InstallAsync(Repository.BrowserTests));
    private static readonly Lazy<Task<string>> _lighthouse = new(() => InstallAsync(Path.Combine(Repository.BrowserTests, "Lighthouse")));

    private static readonly Lazy<Task<string>> _observatory = new(() => InstallAsync(Path.Combine(Repository.BrowserTests, "Observatory")));

    /// <summary>The folder node_modules of the tests, complete.</summary>
    public static Task<string> FolderAsync() => _folder.Value;

    /// <summary>The one with Lighthouse, which is large and which only the measuring needs.</summary>
    public static Task<string> LighthouseAsync() => _lighthouse.Value;

    /// <summary>The one with those who grade headers.</summary>
    public static Task<string> ObservatoryAsync() => _observatory.Value;

    private static async Task<string> InstallAsync(string owner)
    {
        var folder = Path.Combine(owner, "node_modules");
        var stamp = Path.Combine(folder, ".installed-from");
        var wanted = Convert.ToHexString(SHA256.HashData(
            await File.ReadAllBytesAsync(Path.Combine(owner, "package-lock.json"))));
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted) return folder;
        if (Command.Find("npm") is null)
            throw new InvalidOperationException("The browser tests need Node.js 20 or newer, with npm on the PATH.");
        await Command.NeedAsync(owner, "npm", ["ci", "--no-audit", "--no-fund"], CancellationToken.None);
        await File.WriteAllTextAsync(stamp, wanted);
        return folder;
    }
}
