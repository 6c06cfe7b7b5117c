using System.Collections.Concurrent;

namespace Site;

/// <summary>Things that cost much to make: one task uses one at a time, and the next uses it again.</summary>
internal sealed class Reused<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> free = [];

    /// <summary>What comes of using one. One that fails is not used again.</summary>
    public TResult In<TResult>(Func<T, TResult> use)
    {
        var thing = free.TryTake(out var found) ? found : make();
        var result = use(thing);
        free.Add(thing);
        return result;
    }
}
