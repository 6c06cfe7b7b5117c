using System.CommandLine;
using Site.Text;

namespace Site.Commands;

/// <summary>Makes the site and keeps it to itself: only tells whether the input is right.</summary>
internal static class CheckCommand
{
    public static Command Create(BuildSite build, Terminal terminal)
    {
        var command = new Command("check", CommandText.Check) { Values.Input, Values.AsOf, Values.Report };
        command.SetAction((asked, stop) => RunAsync(
            new BuildRequest(Values.InputFolder(asked), BaseAddress: null) { AsOf = Values.Moment(asked, terminal) },
            Values.Form(asked), build, terminal, stop));
        return command;
    }

    /// <summary>Says what is wrong, or that nothing is.</summary>
    public static async Task<int> RunAsync(
        BuildRequest request, ReportForm form, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        var start = terminal.Clock.GetTimestamp();
        using var line = ProgressLine.On(terminal);
        var result = await build(request with { Progress = line }, stop);
        line?.Clear();
        if (result.Problems.Count > 0)
        {
            Told.Tell(result.Problems, request.InputFolder, ProblemLabels.OnlyChecked, form, terminal);
            return ExitCode.Failed;
        }
        terminal.Say(CommandText.Right(result.Files.Count, terminal.Clock.GetElapsedTime(start)));
        return ExitCode.Done;
    }
}
