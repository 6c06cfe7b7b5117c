using System.Text;

namespace Benchmarks;

/// <summary>The terminal of a preview: tells when a whole build is done.</summary>
internal sealed class Builds : TextWriter
{
    private readonly SemaphoreSlim _done = new(0);

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => _done.Release();

    /// <summary>Forgets the builds so far.</summary>
    public void Clear()
    {
        while (_done.Wait(0)) { }
    }

    /// <summary>Returns when a build is done, so that the next edit does not wait for the rest of the one before.</summary>
    public async Task DoneAsync()
    {
        if (!await _done.WaitAsync(TimeSpan.FromMinutes(1))) throw new TimeoutException("The site was never made.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _done.Dispose();
        base.Dispose(disposing);
    }
}
