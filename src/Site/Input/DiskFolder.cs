using System.IO.Enumeration;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Site.Input;

/// <summary>The files of a folder on disk. Links are not followed: nothing outside the folder is read, and nothing goes round in circles.</summary>
internal static partial class DiskFolder
{
    // O_NONBLOCK and O_CLOEXEC. A pipe without a writer would keep a plain call waiting for ever.
    private const int _atOnceOnLinux = 0x80800;
    private const int _atOnceOnMac = 0x1000004;

    /// <summary>Every file and link below the folder, without what editors' programs leave behind; at most one more than is read.</summary>
    public static IEnumerable<(string Path, bool IsLink)> Files(string folder) =>
        new FileSystemEnumerable<(string, bool)>(
            folder, (ref FileSystemEntry entry) => (Shown(folder, entry.ToFullPath()), IsLink(ref entry)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !InputFolder.IsLeftBehindName(entry.FileName) && (!entry.IsDirectory || IsLink(ref entry)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !InputFolder.IsLeftBehindName(entry.FileName) && !IsLink(ref entry),
        }.Take(Limits.Files + 1);

    /// <summary>The bytes of a file, or one more than <paramref name="most"/> when there are more; null when it is no ordinary file.</summary>
    public static byte[]? Read(string path, int most)
    {
        using var stream = new FileStream(Open(path), FileAccess.Read, bufferSize: 0);
        if (!stream.CanSeek) return null;
        var bytes = new byte[(int)Math.Min(stream.Length, most) + 1];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length) return bytes[..read];
        if (read > most) return bytes;
        // It grew meanwhile, or it is a device that does not know its length.
        var all = new byte[most + 1];
        bytes.CopyTo(all, 0);
        return all[..(read + stream.ReadAtLeast(all.AsSpan(read), all.Length - read, throwOnEndOfStream: false))];
    }

    private static SafeFileHandle Open(string path)
    {
        if (OperatingSystem.IsWindows()) return File.OpenHandle(path);
        var handle = Open(path, OperatingSystem.IsLinux() ? _atOnceOnLinux : _atOnceOnMac);
        if (!handle.IsInvalid) return handle;
        handle.Dispose();
        // Fails as well, and says why.
        return File.OpenHandle(path);
    }

    // A backslash is a letter like any other where it does not part folders.
    private static string Shown(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A disk in the cloud marks its files in the same way, but they are no links.</summary>
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);
}
