using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Win32.SafeHandles;
using Site.Text;

namespace Site.Output;

/// <summary>A site that is written beside the output folder, under a name that only this program gives.</summary>
internal static partial class StagedSite
{
    private const string Aside = "-old";

    /// <summary>Writes all files, several at a time, to a new folder beside the output folder, flushes them and gives the folder.</summary>
    public static async Task<string> WriteAsync(OutputFolder folder, IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        var staged = Path.Combine(folder.Parent, $".{folder.Name}-{RandomNumberGenerator.GetHexString(16, lowercase: true)}");
        Directory.CreateDirectory(staged);
        try
        {
            FolderMark.Begin(staged, files.Select(file => file.Path.File));
            await Parallel.ForEachAsync(files, cancellation, (file, _) =>
            {
                WriteFile(staged, file);
                return ValueTask.CompletedTask;
            });
            Flush(staged);
            FolderMark.Finish(staged);
            return staged;
        }
        catch
        {
            TryRemove(staged);
            throw;
        }
    }

    /// <summary>Where the old output goes on systems that cannot swap.</summary>
    public static string AsideOf(string staged) => staged + Aside;

    /// <summary>
    /// Puts things right after a build that was killed: brings back an output folder that was being replaced,
    /// and removes what no longer serves. The caller holds the lock.
    /// </summary>
    public static void CleanUp(OutputFolder folder)
    {
        var left = Directory.EnumerateDirectories(folder.Parent, $".{folder.Name}-*")
            .Where(path => NameEnding().IsMatch(Path.GetFileName(path)[(folder.Name.Length + 1)..]))
            .Where(path => FolderMark.IsOurs(path) || !Directory.EnumerateFileSystemEntries(path).Any())
            .Order(StringComparer.Ordinal).ToList();
        var previous = left.Find(path => path.EndsWith(Aside, StringComparison.Ordinal) && FolderMark.IsWhole(path));
        if (previous is not null && !Directory.Exists(folder.FullPath)) Directory.Move(previous, folder.FullPath);
        foreach (var path in left.Where(Directory.Exists)) TryRemove(path);
    }

    /// <summary>Removes a staged or replaced folder; one that another program holds open is left for the next build.</summary>
    public static void TryRemove(string staged)
    {
        try
        {
            FolderMark.Remove(staged);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The site itself is in place; what is left carries its mark and goes at the next build.
        }
    }

    private static void WriteFile(string staged, OutputFile file)
    {
        var path = Path.GetFullPath(Path.Combine(staged, file.Path.File));
        var inside = path.StartsWith(staged + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!inside) throw new OutputException(OutputText.WrongPath(file.Path.File));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var handle = Begin(path, file);
        try
        {
            RandomAccess.Write(handle, file.Bytes, 0);
        }
        catch (ArgumentOutOfRangeException error)
        {
            // That is what .NET says when the system lets no file grow any further; to an editor the disk is full.
            throw new IOException(error.Message, OutputText.DiskFullOnUnix);
        }
    }

    // Two files of one name differ in case only, on a disk that does not see that.
    private static SafeFileHandle Begin(string path, OutputFile file)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new OutputException(OutputText.WrongPath(file.Path.File));
        }
    }

    private static void Flush(string staged)
    {
        if (Kernel.TryFlushDisk(staged)) return;
        foreach (var path in Directory.EnumerateFiles(staged, "*", SearchOption.AllDirectories))
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    [GeneratedRegex("^-[0-9a-f]{16}(-old)?$")]
    private static partial Regex NameEnding();
}
