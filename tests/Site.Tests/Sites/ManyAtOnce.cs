using System.Collections.Concurrent;
using System.Diagnostics;

namespace Site.Tests.Sites;

/// <summary>Does something for many numbers on every core, and stops at the first that fails or takes too long.</summary>
internal static class ManyAtOnce
{
    /// <summary>Threads of its own: what is done may need those of the pool. Gives the longest time that one took, and which.</summary>
    public static (TimeSpan Time, int Number) Run(int count, TimeSpan limit, Func<int, string> name, Action<int> work)
    {
        var failed = new ConcurrentQueue<Exception>();
        var busy = new ConcurrentDictionary<int, long>();
        var (next, gate) = (-1, new Lock());
        var slowest = (Time: TimeSpan.Zero, Number: 0);
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Work) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        foreach (var thread in threads)
            while (failed.IsEmpty && !thread.Join(TimeSpan.FromSeconds(1)))
                foreach (var (number, start) in busy)
                    if (Stopwatch.GetElapsedTime(start) > limit) failed.Enqueue(new TimeoutException($"{name(number)} takes too long."));
        return failed.TryDequeue(out var first) ? throw first : slowest;

        void Work()
        {
            for (var number = Interlocked.Increment(ref next); number < count && failed.IsEmpty; number = Interlocked.Increment(ref next))
            {
                var start = busy[number] = Stopwatch.GetTimestamp();
                try
                {
                    work(number);
                }
                catch (Exception error)
                {
                    failed.Enqueue(new InvalidOperationException(name(number), error));
                }

                busy.TryRemove(number, out _);
                var time = Stopwatch.GetElapsedTime(start);
                lock (gate) slowest = time > slowest.Time ? (time, number) : slowest;
            }
        }
    }
}
