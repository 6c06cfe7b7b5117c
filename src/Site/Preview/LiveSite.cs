using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Site.Model.Pages;
using Site.Output;

namespace Site.Preview;

/// <summary>The site as it is now, who looks at it, and who waits for the next one. The only thing in the preview that changes.</summary>
internal sealed class LiveSite
{
    private sealed record Moment(PreviewState State, TaskCompletionSource<Moment> Next);

    private readonly TaskCompletionSource<Moment> _first = NewNext();
    private readonly ConcurrentDictionary<object, SitePath> _visits = [];
    private volatile Moment? _now;

    /// <summary>The addresses of the pages that are open.</summary>
    public IReadOnlyCollection<SitePath> Visited => [.. _visits.Values.Distinct()];

    /// <summary>The present state; waits for the first build.</summary>
    public async Task<PreviewState> NowAsync(CancellationToken cancellation) =>
        (_now ?? await _first.Task.WaitAsync(cancellation)).State;

    /// <summary>Every state from now on, the present one first, for somebody who looks at this page meanwhile.</summary>
    public async IAsyncEnumerable<PreviewState> FollowAsync(
        SitePath page, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var visit = new object();
        _visits[visit] = page;
        try
        {
            for (var moment = _now ?? await _first.Task.WaitAsync(cancellation); ; moment = await moment.Next.Task.WaitAsync(cancellation))
                yield return moment.State;
        }
        finally
        {
            _visits.TryRemove(visit, out _);
        }
    }

    /// <summary>Pages of the next site, while the rest of it is being made.</summary>
    public void Show(IReadOnlyList<OutputFile> ahead)
    {
        if (_now is { State: { Files: not null } state })
            Next(state with { Ahead = ahead.ToDictionary(file => file.Path.File) });
    }

    /// <summary>A new result: a good site replaces the last one, problems leave it standing.</summary>
    public void Publish(BuildResult result) => Next(result.Problems.Count == 0
        ? new PreviewState(result.Files.ToDictionary(file => file.Path.File), [])
        : new PreviewState(_now?.State.Files, result.Problems));

    private void Next(PreviewState state)
    {
        var before = _now;
        var moment = new Moment(state, NewNext());
        _now = moment;
        (before?.Next ?? _first).SetResult(moment);
    }

    private static TaskCompletionSource<Moment> NewNext() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
