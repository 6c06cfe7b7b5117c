using Site.Input;

namespace Site.Preview;

/// <summary>
/// Waits until the input has changed and is at rest. Events of the file system only wake it early; what counts is how the
/// folder looks, so lost events, network disks, swap files of editors and a folder that is put back do no harm.
/// </summary>
internal sealed class InputWatch : IDisposable
{
    private static readonly TimeSpan ShortRest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongRest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    // Whoever saves without pause sees something now and then.
    private const int MostRests = 20;

    private readonly string _folder;
    private readonly SemaphoreSlim _woken = new(0);
    private FileSystemWatcher? _events;

    public InputWatch(string folder)
    {
        _folder = folder;
        _events = TryWatch();
    }

    /// <summary>How the folder looks: every file with its size and time, without what editors leave for a moment.</summary>
    public string Look()
    {
        try
        {
            return string.Join('\n', DiskFolder.Files(_folder)
                .Select(found => (found.Path, found.IsLink, File: new FileInfo(Path.Combine(_folder, found.Path))))
                .Select(found => found.IsLink ? found.Path : $"{found.Path} {found.File.Length} {found.File.LastWriteTimeUtc.Ticks}")
                .Order(StringComparer.Ordinal));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file went away while it was looked at: not at rest.
            return error.Message;
        }
    }

    /// <summary>Returns soon after the folder no longer looks as it did, with how it looks: a build is quick, and another follows when more changes.</summary>
    public async Task<string> ChangedAsync(string before, CancellationToken cancellation)
    {
        while (true)
        {
            var woken = await _woken.WaitAsync(Round, cancellation);
            var look = await LookAtRestAsync(cancellation);
            if (look == before) continue;
            // Nobody told: the folder that is watched is no longer the one that stands there.
            if (!woken) Renew();
            return look;
        }
    }

    /// <summary>How the folder looks when more changes follow at once, as when a file was only half saved; null when none do.</summary>
    public async Task<string?> GoesOnAsync(string before, CancellationToken cancellation)
    {
        await Task.Delay(LongRest, cancellation);
        return Look() is var look && look != before ? look : null;
    }

    public void Dispose()
    {
        _events?.Dispose();
        _woken.Dispose();
    }

    private async Task<string> LookAtRestAsync(CancellationToken cancellation)
    {
        var look = Look();
        for (var rests = 0; rests < MostRests; rests++)
        {
            await Task.Delay(ShortRest, cancellation);
            while (_woken.Wait(0, cancellation)) { }
            if (look == (look = Look())) break;
        }
        return look;
    }

    private void Renew()
    {
        _events?.Dispose();
        _events = TryWatch();
    }

    private FileSystemWatcher? TryWatch()
    {
        try
        {
            var events = new FileSystemWatcher(_folder) { IncludeSubdirectories = true };
            events.Changed += Wake;
            events.Created += Wake;
            events.Deleted += Wake;
            events.Renamed += Wake;
            events.EnableRaisingEvents = true;
            return events;
        }
        catch (Exception error) when (error is IOException or ArgumentException)
        {
            // The folder is away, or the system has no watches left: looking every second is enough.
            return null;
        }
    }

    private void Wake(object sender, FileSystemEventArgs change) => _woken.Release();
}
