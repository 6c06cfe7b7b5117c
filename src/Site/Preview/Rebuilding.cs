using Site.Commands;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Preview;

/// <summary>Builds the site, and again after every change of the input, until it is stopped.</summary>
internal static class Rebuilding
{
    // Whoever goes on changing a file with a mistake is told of it all the same.
    private const int MostUnseen = 10;

    public static async Task RunAsync(
        BuildRequest request, BuildSite build, LiveSite site, Terminal terminal, CancellationToken stop)
    {
        using var watch = new InputWatch(request.InputFolder);
        // Looked at before each build, so that a change during the build leads to another one.
        var look = watch.Look();
        for (var unseen = 0; ;)
        {
            var start = terminal.Clock.GetTimestamp();
            var result = await BuildAsync(request with { Ahead = new Ahead(site.Visited, site.Show) }, build, stop);
            // Problems wait until the input is at rest: half a file is no mistake of the editor's.
            if (result.Problems.Count > 0 && ++unseen < MostUnseen && await watch.GoesOnAsync(look, stop) is { } later)
            {
                look = later;
                continue;
            }

            unseen = 0;
            site.Publish(result);
            Tell(result, await site.NowAsync(stop), request, terminal, terminal.Clock.GetElapsedTime(start));
            look = await watch.ChangedAsync(look, stop);
        }
    }

    private static async Task<BuildResult> BuildAsync(BuildRequest request, BuildSite build, CancellationToken stop)
    {
        try
        {
            return await build(request, stop);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A half-saved file can do this; the preview outlives it.
            return new BuildResult([], [new Problem(new InputPlace(""), PreviewText.Failed(error), PreviewText.Mend)]);
        }
    }

    private static void Tell(BuildResult result, PreviewState state, BuildRequest request, Terminal terminal, TimeSpan time)
    {
        if (result.Problems.Count == 0)
            terminal.Say(PreviewText.Built(result.Files.Count, time));
        else
            terminal.Complain(ProblemReport.Text(result.Problems, request.InputFolder,
                state.Files is null ? ProblemLabels.NothingToShow : ProblemLabels.LastGoodStays));
    }
}
