using Site.Text;

namespace Site.Output;

/// <summary>
/// A folder that a build may replace: it does not exist yet, is empty, or holds nothing but what an earlier build put there.
/// Having one means that this was checked.
/// </summary>
public sealed record OutputFolder
{
    private OutputFolder(string path, string shown) => (FullPath, Shown) = (path, shown);

    /// <summary>The folder itself, with links followed.</summary>
    public string FullPath { get; }

    /// <summary>As the user wrote it.</summary>
    public string Shown { get; }

    internal string Parent => Path.GetDirectoryName(FullPath)!;

    internal string Name => Path.GetFileName(FullPath);

    /// <summary>Accepts a folder, or throws <see cref="OutputRefusedException"/> when work of others could be lost.</summary>
    public static OutputFolder Parse(string shown, string inputFolder)
    {
        var path = Resolved(shown);
        if (Path.GetDirectoryName(path) is null) throw Refused(OutputText.IsRoot);
        if (Contains(path, Resolved(inputFolder)) || Contains(Resolved(inputFolder), path)) throw Refused(OutputText.TouchesInput);
        if (Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home && Contains(path, Resolved(home))) throw Refused(OutputText.IsHome);
        if (Contains(path, Resolved("."))) throw Refused(OutputText.IsCurrentFolder);
        if (File.Exists(path)) throw Refused(OutputText.IsFile);
        var folder = new OutputFolder(path, shown);
        folder.RefuseStrangers();
        return folder;

        OutputRefusedException Refused(string reason) => new(OutputText.Refused(shown, reason));
    }

    /// <summary>Checked when the folder is accepted and again right before it is replaced.</summary>
    internal void RefuseStrangers()
    {
        if (!Directory.Exists(FullPath)) return;
        var strangers = FolderMark.Strangers(FullPath);
        if (strangers.Count > 0) throw new OutputRefusedException(OutputText.HasStrangers(Shown, strangers));
    }

    /// <summary>The whole path, with every link in it followed.</summary>
    private static string Resolved(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var here = Path.Combine(Resolved(parent), Path.GetFileName(full));
        return new DirectoryInfo(here) is { Exists: true } folder && folder.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Resolved(target.FullName)
            : here;
    }

    private static bool Contains(string outer, string inner) =>
        Path.GetRelativePath(outer, inner) is "." ||
        (!Path.GetRelativePath(outer, inner).StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(Path.GetRelativePath(outer, inner)));
}
