namespace Site.Preview;

/// <summary>
/// Waits until the input has changed and is at rest. Events of the file system only wake it early; what counts is how the
/// folder looks, so lost events, network disks, swap files of editors and a folder that is put back do no harm.
/// </summary>
internal sealed class InputWatch : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    private readonly string _folder;
    private readonly SemaphoreSlim _woken = new(0);
    private readonly FileSystemWatcher? _events;

    public InputWatch(string folder)
    {
        _folder = folder;
        _events = TryWatch(folder);
    }

    /// <summary>How the folder looks: every file with its size and time, without what editors leave for a moment.</summary>
    public string Look()
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(file => !file.Name.StartsWith('.') && !file.Name.EndsWith('~'))
                .Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")
                .Order(StringComparer.Ordinal));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file went away while it was looked at: not at rest.
            return error.Message;
        }
    }

    /// <summary>Returns when the folder no longer looks as it did, as soon as it is at rest.</summary>
    public async Task ChangedAsync(string before, CancellationToken cancellation)
    {
        do await _woken.WaitAsync(Round, cancellation);
        while (await LookAtRestAsync(cancellation) == before);
    }

    public void Dispose()
    {
        _events?.Dispose();
        _woken.Dispose();
    }

    private async Task<string> LookAtRestAsync(CancellationToken cancellation)
    {
        var look = Look();
        for (var waited = TimeSpan.Zero; waited < LongestUnrest; waited += Rest)
        {
            await Task.Delay(Rest, cancellation);
            while (_woken.Wait(0, cancellation)) { }
            if (look == (look = Look())) break;
        }
        return look;
    }

    private FileSystemWatcher? TryWatch(string folder)
    {
        try
        {
            var events = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            events.Changed += Wake;
            events.Created += Wake;
            events.Deleted += Wake;
            events.Renamed += Wake;
            events.EnableRaisingEvents = true;
            return events;
        }
        catch (IOException)
        {
            // The system has no watches left: looking every second is enough.
            return null;
        }
    }

    private void Wake(object sender, FileSystemEventArgs change) => _woken.Release();
}
