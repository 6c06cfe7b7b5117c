using System.Security.Cryptography;

namespace Site.Browser.Harness;

/// <summary>The npm packages of package-lock.json, installed when they are not there yet or the lock has changed.</summary>
public static class NodePackages
{
    private static readonly Lazy<Task<string>> _folder = new(InstallAsync);

    /// <summary>The folder node_modules, complete.</summary>
    public static Task<string> FolderAsync() => _folder.Value;

    private static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(Repository.BrowserTests, "node_modules");
        var stamp = Path.Combine(folder, ".installed-from");
        var wanted = Convert.ToHexString(SHA256.HashData(
            await File.ReadAllBytesAsync(Path.Combine(Repository.BrowserTests, "package-lock.json"))));
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted) return folder;
        await Command.NeedAsync(
            Repository.BrowserTests, "npm", ["ci", "--no-audit", "--no-fund"], CancellationToken.None);
        await File.WriteAllTextAsync(stamp, wanted);
        return folder;
    }
}
