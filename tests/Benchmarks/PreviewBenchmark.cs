using System.Globalization;
using Benchmarks.Scale;
using Site;
using Site.Commands;
using Site.Preview;

namespace Benchmarks;

/// <summary>From a file that is saved to the page that shows it, over HTTP and in a real browser, on the site of this repository or a made-up one.</summary>
internal static class PreviewBenchmark
{
    private const int Times = 30;

    // After each edit of a large site all of it is made again, which takes seconds.
    private const int TimesOfMade = 10;

    // The first edits run code that was never run before.
    private const int WarmUps = 5;

    public static async Task RunAsync(string[] arguments)
    {
        var made = arguments.Length > 0 ? MadeSite.Of(int.Parse(arguments[0], CultureInfo.InvariantCulture), ScaleBenchmark.Seed) : null;
        using var input = made is null ? InputCopy.OfRepository() : InputCopy.Of(made);
        await using var builds = new Builds();
        await using var preview = await PreviewSite.StartAsync(
            new BuildRequest(input.Folder, BaseAddress: null) { ShowsEmbargo = true }, [0], Build.RunAsync, new Terminal(builds, TextWriter.Null, TimeProvider.System), (_, _) => false)
            ?? throw new InvalidOperationException("No free port.");
        // By number: a browser may look for "localhost" elsewhere first.
        var address = new UriBuilder(preview.Address) { Host = "127.0.0.1" }.Uri;
        await using var http = new HttpReader(address);
        await using var browser = await BrowserReader.StartAsync(address);
        var (number, count) = (0, made is null ? Times : TimesOfMade);
        Console.WriteLine(Series.Head);
        foreach (var edit in made is null ? Edit.OfRepository : Edit.Of(made))
        {
            Console.WriteLine(new Series($"{edit.Name}, served", await TimesAsync(edit, http)).Row);
            Console.WriteLine(new Series($"{edit.Name}, seen in Chromium", await TimesAsync(edit, browser)).Row);
        }

        async Task<IReadOnlyList<double>> TimesAsync(Edit edit, IReader reader)
        {
            await reader.OpenAsync(edit.Page);
            var times = new List<double>();
            for (var i = 0; i < WarmUps + count; i++)
            {
                builds.Clear();
                times.Add(await reader.TimeAsync(edit, input, ++number));
                await builds.DoneAsync();
            }

            return times[WarmUps..];
        }
    }
}
