using System.Globalization;

namespace Benchmarks;

/// <summary>The times of one thing that was done again and again, in milliseconds.</summary>
internal sealed record Series(string Name, IReadOnlyList<double> Times)
{
    public double Median => Times.Order().ElementAt(Times.Count / 2);

    public double Worst => Times.Max();

    /// <summary>A row of a Markdown table.</summary>
    public string Row => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Times.Count} | {Median:0} | {Worst:0} |");

    /// <summary>What stands above the rows.</summary>
    public static string Head => "| edit | times | median (ms) | worst (ms) |\n|---|---:|---:|---:|";
}
