using System.Collections.Concurrent;

namespace Site.Input.Embargo;

/// <summary>Collects the moments that one reading met; files may be read in parallel, so adding is safe from any thread.</summary>
public sealed class PublishMarks
{
    private readonly ConcurrentBag<PublishMark> _marks = [];

    public void Add(PublishMark mark) => _marks.Add(mark);

    /// <summary>What becomes public after a moment: by moment, then by place; the same once.</summary>
    public IReadOnlyList<PublishMark> After(DateTimeOffset moment) =>
    [
        .. _marks.Distinct().Where(mark => mark.At > moment)
            .OrderBy(mark => mark.At).ThenBy(mark => mark.Where.File, StringComparer.Ordinal)
            .ThenBy(mark => mark.Where.Line).ThenBy(mark => mark.Where.Column),
    ];
}
