using Site.Text;

namespace Site.Output;

/// <summary>
/// Lets one build at a time write below a folder. The system drops the lock when the process ends, however it ends,
/// so a killed build never blocks the next one.
/// </summary>
internal static class FolderLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the lock; says once that it waits, and gives up after a minute.</summary>
    public static async Task<IDisposable> TakeAsync(
        string parent, string name, Action<string> say, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            if (TryTake(parent, name) is { } taken) return taken;
            if (waited == TimeSpan.Zero) say(OutputText.Waiting);
            await Task.Delay(Pause, cancellation);
        }
        throw new OutputException(OutputText.StillBusy);
    }

    private static IDisposable? TryTake(string parent, string name)
    {
        var (handle, busy) = Kernel.TryLock(parent);
        if (handle is not null || busy) return handle;
        // Windows and some network disks lock files only.
        try
        {
            var file = Path.Combine(parent, $".{name}-lock");
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (error is not DirectoryNotFoundException && !OpenFilesText.IsToldBy(error))
        {
            return null;
        }
    }
}
