using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Site.Output;

/// <summary>The calls of the operating system that .NET does not offer: swapping two folders and locking one.</summary>
internal static partial class Kernel
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int ExclusiveWithoutWaiting = 2 | 4;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    /// <summary>Swaps two folders in one step; false where the system or the disk cannot do that.</summary>
    public static bool TryExchange(string one, string other) =>
        OperatingSystem.IsLinux() && Offered(() => RenameAt(CurrentFolder, one, CurrentFolder, other, Exchange) == 0);

    /// <summary>Writes everything on the disk of a folder that waits in memory; false where the system has no such call.</summary>
    public static bool TryFlushDisk(string folder)
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var handle = Open(folder, 0);
        return !handle.IsInvalid && Offered(() => SyncDisk(handle) == 0);
    }

    /// <summary>Locks a folder until the handle is closed, by whatever end; null where folders cannot be locked.</summary>
    public static (SafeFileHandle? Handle, bool Busy) TryLock(string folder)
    {
        if (OperatingSystem.IsWindows()) return (null, false);
        var handle = Open(folder, 0);
        if (!handle.IsInvalid && Lock(handle, ExclusiveWithoutWaiting) == 0) return (handle, false);
        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        return (null, error == (OperatingSystem.IsLinux() ? WouldBlockOnLinux : WouldBlockOnMac));
    }

    // An old C library lacks the newer calls; the caller then takes the slower way.
    private static bool Offered(Func<bool> call)
    {
        try
        {
            return call();
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle handle, int operation);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncDisk(SafeFileHandle handle);
}
