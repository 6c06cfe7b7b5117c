using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Site.Preview;

/// <summary>The site as it is now, and who waits for the next one. The only thing in the preview that changes.</summary>
internal sealed class LiveSite
{
    private sealed record Moment(PreviewState State, TaskCompletionSource<Moment> Next);

    private readonly TaskCompletionSource<Moment> _first = NewNext();
    private volatile Moment? _now;

    /// <summary>The present state; waits for the first build.</summary>
    public async Task<PreviewState> NowAsync(CancellationToken cancellation) =>
        (_now ?? await _first.Task.WaitAsync(cancellation)).State;

    /// <summary>Every state from now on, the present one first.</summary>
    public async IAsyncEnumerable<PreviewState> FollowAsync(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var moment = _now ?? await _first.Task.WaitAsync(cancellation); ; moment = await moment.Next.Task.WaitAsync(cancellation))
            yield return moment.State;
    }

    /// <summary>A new result: a good site replaces the last one, problems leave it standing.</summary>
    public void Publish(BuildResult result)
    {
        var before = _now;
        var moment = new Moment(After(before?.State, result), NewNext());
        _now = moment;
        (before?.Next ?? _first).SetResult(moment);
    }

    private static PreviewState After(PreviewState? before, BuildResult result) => result.Problems.Count switch
    {
        0 => new(result.Files.ToDictionary(file => file.Path.File, file => file.Bytes), VersionOf(result), []),
        _ when before?.Files is not null => before with { Problems = result.Problems },
        // The page with the problems is all there is to see, so it is new when they are.
        _ => new(null, VersionOf(result), result.Problems),
    };

    private static string VersionOf(BuildResult result)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in result.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path.File + "\n"));
            hash.AppendData(SHA256.HashData(file.Bytes));
        }
        foreach (var problem in result.Problems) hash.AppendData(Encoding.UTF8.GetBytes(problem + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static TaskCompletionSource<Moment> NewNext() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
