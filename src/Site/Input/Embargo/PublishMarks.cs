using System.Collections.Concurrent;

namespace Site.Input.Embargo;

/// <summary>Collects the moments that one reading met; files may be read in parallel, so adding is safe from any thread.</summary>
public sealed class PublishMarks
{
    private readonly ConcurrentBag<PublishMark> _marks = [];
    private readonly ConcurrentBag<PublishMark> _waiting = [];

    public void Add(PublishMark mark) => _marks.Add(mark);

    /// <summary>What has no moment of its own, and waits for a paper that has.</summary>
    public void AddWaiting(PublishMark mark) => _waiting.Add(mark);

    /// <summary>What waits after a moment for a paper, in the same order as what has a moment of its own.</summary>
    public IReadOnlyList<PublishMark> WaitingAfter(DateTimeOffset moment) => Sorted(_waiting, moment);

    /// <summary>What becomes public after a moment: by moment, then by place; the same once.</summary>
    public IReadOnlyList<PublishMark> After(DateTimeOffset moment) => Sorted(_marks, moment);

    private static IReadOnlyList<PublishMark> Sorted(IEnumerable<PublishMark> marks, DateTimeOffset moment) =>
    [
        .. marks.Distinct().Where(mark => mark.At > moment)
            .OrderBy(mark => mark.At).ThenBy(mark => mark.Where.File, StringComparer.Ordinal)
            .ThenBy(mark => mark.Where.Line).ThenBy(mark => mark.Where.Column),
    ];
}
