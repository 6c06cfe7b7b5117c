using System.Runtime.InteropServices;
using Site.Text;

namespace Site.Commands;

/// <summary>
/// How many files the system lets this program have open at once. With too few the runtime cannot load the program's own
/// parts, and falls over in English at any place: so that is asked first.
/// </summary>
internal static partial class OpenFiles
{
    // A build has 130 open and a preview 220, nearly all of them parts of the program.
    private const int _needed = 256;
    private const int _kindOnLinux = 7;
    private const int _kindOnMac = 8;

    /// <summary>What to tell when there are too few; null when there are enough, or when the system has no such limit.</summary>
    public static string? Problem() =>
        !OperatingSystem.IsWindows() && Ask(OperatingSystem.IsLinux() ? _kindOnLinux : _kindOnMac, out var limit) == 0 && limit.Now < _needed
            ? OpenFilesText.TooFew((long)limit.Now, _needed) : null;

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int Ask(int kind, out Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limit(ulong Now, ulong Most);
}
