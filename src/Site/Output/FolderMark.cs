using System.IO.Enumeration;

namespace Site.Output;

/// <summary>
/// The hidden file in a folder that this program made: it says that the folder is whole and which files it put there,
/// so that a build recognises its own work and never removes anybody else's.
/// </summary>
internal static class FolderMark
{
    /// <summary>In a whole site. Hosts leave out names that begin with a dot.</summary>
    public const string Whole = ".missieoverzicht";

    /// <summary>In a site that is being written or removed.</summary>
    public const string Unfinished = ".missieoverzicht-unfinished";

    private const string Heading = "Made by Missieoverzicht from these files; every build replaces the folder.";

    // What file managers leave in every folder they show is nobody's work.
    private static readonly HashSet<string> Litter = [".DS_Store", "Thumbs.db", "desktop.ini"];

    public static bool IsWhole(string folder) => File.Exists(Path.Combine(folder, Whole));

    public static bool IsOurs(string folder) => IsWhole(folder) || File.Exists(Path.Combine(folder, Unfinished));

    /// <summary>The first step of writing: from here on the folder is known as ours.</summary>
    public static void Begin(string folder, IEnumerable<string> paths) =>
        File.WriteAllLines(Path.Combine(folder, Unfinished), [Heading, .. paths.Order(StringComparer.Ordinal)]);

    /// <summary>The last step of writing.</summary>
    public static void Finish(string folder) =>
        File.Move(Path.Combine(folder, Unfinished), Path.Combine(folder, Whole));

    /// <summary>Removes a folder of ours: it stops being whole first and stops being ours last.</summary>
    public static void Remove(string folder)
    {
        var unfinished = Path.Combine(folder, Unfinished);
        if (IsWhole(folder)) File.Move(Path.Combine(folder, Whole), unfinished, overwrite: true);
        foreach (var inner in Directory.EnumerateDirectories(folder))
            if (new DirectoryInfo(inner).LinkTarget is null) Directory.Delete(inner, recursive: true);
        foreach (var file in Directory.EnumerateFileSystemEntries(folder))
            if (file != unfinished) File.Delete(file);
        File.Delete(unfinished);
        Directory.Delete(folder);
    }

    /// <summary>What stands in the folder that no build put there.</summary>
    public static IReadOnlyList<string> Strangers(string folder)
    {
        var mark = Path.Combine(folder, Whole);
        var own = (File.Exists(mark) ? File.ReadLines(mark).Skip(1) : []).ToHashSet(StringComparer.Ordinal);
        return [.. FilesIn(folder).Where(path => !own.Contains(path)).Order(StringComparer.Ordinal)];
    }

    /// <summary>All files below a folder, with forward slashes; without the mark and without litter.</summary>
    public static IEnumerable<string> FilesIn(string folder) => FilesAndLinks(folder)
        .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(path => path != Whole && !Litter.Contains(Path.GetFileName(path)));

    private static FileSystemEnumerable<string> FilesAndLinks(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
