using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Site.Preview;

/// <summary>Opens a file in the program an editor writes with, at a line (0: anywhere). False when there is no such program.</summary>
public delegate bool OpenFile(string file, int line);

/// <summary>The program to open a file with: VS Code, the one the environment names, or the system's own choice.</summary>
internal static class EditorProgram
{
    private static readonly string[] CodeNames = OperatingSystem.IsWindows() ? ["code.cmd", "code.exe"] : ["code"];

    public static bool Open(string file, int line)
    {
        var start = CommandFor(file, line, Environment.GetEnvironmentVariable, File.Exists);
        try
        {
            using var started = Process.Start(start);
            return true;
        }
        catch (Exception error) when (error is Win32Exception or FileNotFoundException)
        {
            return false;
        }
    }

    /// <summary>The command, from what the environment says and which files there are.</summary>
    public static ProcessStartInfo CommandFor(string file, int line, Func<string, string?> environment, Func<string, bool> exists)
    {
        if (FindCode(environment("PATH") ?? "", exists) is { } code)
            return new ProcessStartInfo(code, ["--goto", line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}") : file]);
        if ((environment("VISUAL") ?? environment("EDITOR"))?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var program, .. var options])
            return new ProcessStartInfo(program, [.. options, file]);
        return OperatingSystem.IsWindows() ? new ProcessStartInfo("explorer", [file])
            : OperatingSystem.IsMacOS() ? new ProcessStartInfo("open", [file])
            : new ProcessStartInfo("xdg-open", [file]);
    }

    private static string? FindCode(string path, Func<string, bool> exists) =>
        path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => CodeNames.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(exists);
}
