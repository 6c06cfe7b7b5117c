namespace Site;

/// <summary>Does the same with many things at once, on all processors.</summary>
/// <remarks>PLINQ does too, but its generic types never end, so that no compiler can make them all beforehand.</remarks>
internal static class SideBySide
{
    /// <summary>What is made of each thing, in the order of the things.</summary>
    /// <exception cref="AggregateException">Making one of them failed.</exception>
    public static TResult[] EachAtOnce<T, TResult>(this IEnumerable<T> things, Func<T, TResult> make)
    {
        var all = things as IReadOnlyList<T> ?? [.. things];
        var made = new TResult[all.Count];
        Parallel.For(0, made.Length, i => made[i] = make(all[i]));
        return made;
    }
}
