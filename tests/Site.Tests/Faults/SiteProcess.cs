using System.Diagnostics;
using System.Security.Cryptography;
using Site.Tests.Sites;

namespace Site.Tests.Faults;

/// <summary>What a run of the program ended with.</summary>
internal sealed record SiteRun(int Code, string Out, string Error);

/// <summary>The program as a process of its own, for what a machine can do to it.</summary>
internal static class SiteProcess
{
    // Far above what any run takes; a run that hangs is ended.
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(5);

    // A native compiler beside browsers, on two processors.
    private static readonly TimeSpan _compiling = TimeSpan.FromMinutes(20);

    private static readonly string _program = Path.Combine(AppContext.BaseDirectory, "Site.dll");

    /// <summary>The surroundings of the tests themselves.</summary>
    public static IReadOnlyDictionary<string, string> Usual { get; } = new Dictionary<string, string>();

    /// <summary>Lays a site in a folder, its files in the given order.</summary>
    public static void Lay(FixtureSite site, string folder, Func<byte[], byte[]>? save = null, bool backwards = false)
    {
        var files = site.Files.OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        if (backwards) files.Reverse();
        foreach (var (path, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), path.StartsWith("images/", StringComparison.Ordinal) || save is null ? bytes : save(bytes));
        }
    }

    public static Task<SiteRun> RunAsync(IReadOnlyDictionary<string, string> surroundings, params string[] arguments) =>
        RunAsync("dotnet", surroundings, [_program, .. arguments]);

    /// <summary>The program as a file of its own.</summary>
    public static Task<SiteRun> RunPublishedAsync(string program, params string[] arguments) => RunAsync(program, Usual, arguments);

    /// <summary>A command of the SDK.</summary>
    public static Task<SiteRun> DotnetAsync(params string[] arguments) => RunAsync("dotnet", Usual, arguments, _compiling);

    /// <summary>Within a shell that first limits what the program may do; the program is "$@".</summary>
    public static Task<SiteRun> RunInShellAsync(string script, IReadOnlyDictionary<string, string> surroundings, params string[] arguments) =>
        RunAsync("bash", surroundings, ["-c", script, "bash", "dotnet", _program, .. arguments]);

    /// <summary>Another program beside it, within such a shell.</summary>
    public static Task<SiteRun> RunInShellAsync(string script, string program, params string[] arguments) =>
        RunAsync("bash", Usual, ["-c", script, "bash", "dotnet", Path.Combine(AppContext.BaseDirectory, program), .. arguments]);

    /// <summary>Every file below a folder with a hash of its bytes.</summary>
    public static IReadOnlyList<string> Prints(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"),
    ];

    private static async Task<SiteRun> RunAsync(string program, IReadOnlyDictionary<string, string> surroundings, IEnumerable<string> arguments, TimeSpan? limit = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // Else a run of these tests on GitHub would be told there as well.
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (name, value) in surroundings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(limit ?? _limit);
        try
        {
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(stop.Token), process.StandardError.ReadToEndAsync(stop.Token));
            await process.WaitForExitAsync(stop.Token);
            return new SiteRun(process.ExitCode, said[0], said[1]);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
