using Site.Text;

namespace Site.Output;

/// <summary>
/// Writes a finished site. At every moment, also when the process is killed, the output folder is one whole version:
/// the previous one or this one.
/// </summary>
public static class OutputWriter
{
    /// <summary>
    /// Replaces the folder by these files; throws <see cref="OutputException"/> and leaves the old one when it cannot.
    /// Says so, in Dutch, when another build has to be waited for.
    /// </summary>
    public static async Task WriteAsync(
        IReadOnlyList<OutputFile> files, OutputFolder folder, Action<string> say, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder.Parent);
            using var turn = await FolderLock.TakeAsync(folder.Parent, folder.Name, say, cancellation);
            StagedSite.CleanUp(folder);
            Replace(folder, await StagedSite.WriteAsync(folder, files, cancellation));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(OutputText.Failed(folder.Shown, error), error);
        }
    }

    private static void Replace(OutputFolder folder, string staged)
    {
        try
        {
            folder.RefuseStrangers();
            if (FolderSwap.Run(staged, folder.FullPath) is { } old) StagedSite.TryRemove(old);
        }
        catch
        {
            StagedSite.TryRemove(staged);
            throw;
        }
    }
}
