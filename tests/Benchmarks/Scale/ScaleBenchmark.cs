using System.Globalization;

namespace Benchmarks.Scale;

/// <summary>Builds of the same made-up sites by this program, Hugo and Eleventy, each from cold, side by side on one machine.</summary>
internal static class ScaleBenchmark
{
    public const int Seed = 1;
    private static readonly int[] _sizes = [30, 1_000, 5_000, 20_000];

    public static async Task RunAsync(string[] arguments)
    {
        var sizes = arguments.Length > 0 ? arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture)) : _sizes;
        var folder = Directory.CreateTempSubdirectory("scale-");
        try
        {
            var programs = await Generator.InstallAsync(folder.FullName);
            Console.WriteLine("| missions | program | wall (s) | processor (s) | peak (MB) | files | output (MB) | written (MB/s) | wall, of ours |\n|---:|---|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var size in sizes) await MeasureAsync(size, programs, folder.CreateSubdirectory($"{size}").FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(int size, IReadOnlyList<Generator> programs, string folder)
    {
        var site = MadeSite.Of(size, Seed);
        MadeInputs.Write(site, folder);
        var ours = 0.0;
        foreach (var program in programs)
        {
            var runs = new List<Run>();
            try
            {
                for (var i = 0; i < Times(size); i++) runs.Add(await program.BuildAsync(folder));
            }
            catch (InvalidOperationException error) when (program != programs[0])
            {
                // Other programs may not get through; ours must.
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {program.Name} | – | | | | | | |"));
                await Console.Error.WriteLineAsync(error.Message);
                continue;
            }

            program.Content(site, folder).Check();
            var (median, output) = (Run.Median(runs), Size.Of(program.Output(folder)));
            if (program == programs[0]) ours = median.Seconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size} | {program.Name} | {median.Seconds:0.00} | {median.ProcessorSeconds:0.00} | {median.Megabytes:0} | {output.Files} | {output.Megabytes:0.0} | {output.Megabytes / median.Seconds:0} | {median.Seconds / ours:0.00} |"));
        }

        await CopyAsync(size, programs[0].Output(folder), folder);
    }

    /// <summary>The floor: copying our output takes at least this long.</summary>
    private static async Task CopyAsync(int size, string output, string folder)
    {
        var runs = new List<Run>();
        for (var i = 0; i < Times(size); i++)
        {
            var copy = Path.Combine(folder, $"copy-{i}");
            runs.Add(await Run.OfAsync("cp", $"-r {output} {copy}", folder));
            Directory.Delete(copy, recursive: true);
        }

        var (seconds, megabytes) = (Run.Median(runs).Seconds, Size.Of(output).Megabytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size} | `cp -r` of our output | {seconds:0.00} | | | | {megabytes:0.0} | {megabytes / seconds:0} | |"));
    }

    private static int Times(int size) => size > 1_000 ? 1 : 5;
}

/// <summary>How much a folder holds.</summary>
internal sealed record Size(int Files, double Megabytes)
{
    public static Size Of(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return new Size(files.Count, files.Sum(file => file.Length) / 1e6);
    }
}
