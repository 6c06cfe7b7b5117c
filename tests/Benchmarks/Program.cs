using Benchmarks;
using Benchmarks.Scale;

// Each benchmark is a sub-command: its name, and what it runs. Figures and how they were had stand in README.md.
var benchmarks = new Dictionary<string, Func<string[], Task>>(StringComparer.Ordinal)
{
    ["preview"] = PreviewBenchmark.RunAsync,
    ["scale"] = ScaleBenchmark.RunAsync,
    ["make"] = MadeInputs.RunAsync,
};

if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var run))
{
    await Console.Error.WriteLineAsync("Benchmarks: " + string.Join(", ", benchmarks.Keys));
    return 2;
}

await run(args[1..]);
return 0;
