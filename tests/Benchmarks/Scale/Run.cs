using System.ComponentModel;
using System.Diagnostics;

namespace Benchmarks.Scale;

/// <summary>What one run of a program took: seconds on the clock and of the processor, and the most memory it held, in megabytes.</summary>
internal sealed record Run(double Seconds, double ProcessorSeconds, double Megabytes)
{
    /// <summary>Starts a program, waits until it is done and takes its measure.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<Run> OfAsync(string program, string arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var most = 0.0;
        var processor = TimeSpan.Zero;
        // The kernel keeps the peak itself; it is only gone once the process is.
        while (!process.WaitForExit(5)) (most, processor) = (Math.Max(most, Peak(process.Id)), TimeSpan.FromTicks(Math.Max(processor.Ticks, Spent(process).Ticks)));
        var seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {arguments}: {await said} {await wrong}");
        return new Run(seconds, processor.TotalSeconds, most);
    }

    /// <summary>The run in the middle, by the clock.</summary>
    public static Run Median(IReadOnlyList<Run> runs) => runs.OrderBy(run => run.Seconds).ElementAt(runs.Count / 2);

    private static TimeSpan Spent(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            return TimeSpan.Zero;
        }
    }

    private static double Peak(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
