using System.Diagnostics;

namespace Site.Browser.Harness;

/// <summary>What a program printed and how it ended.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Errors);

/// <summary>Runs programs of the machine and looks them up on its PATH.</summary>
public static class Command
{
    /// <summary>Runs a program to its end and returns what it printed, whatever its exit code.</summary>
    public static async Task<CommandResult> RunAsync(
        string folder, string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new CommandResult(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs a program that has to succeed.</summary>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static async Task<string> NeedAsync(
        string folder, string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var result = await RunAsync(folder, program, arguments, cancellation);
        return result.ExitCode == 0
            ? result.Output
            : throw new InvalidOperationException($"{program} ended with {result.ExitCode}: {result.Errors}{result.Output}");
    }

    /// <summary>The full path of a program on the PATH; null when it is not there.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
