using System.CommandLine;
using Site.Input.Embargo;
using Site.Text;

namespace Site.Commands;

/// <summary>What can be added to the input: a mission, a source.</summary>
internal static class NewCommand
{
    public static Command Create(BuildSite build, Terminal terminal)
    {
        var command = new Command("new", NewText.New)
        {
            NewMissionCommand.Create(build, terminal),
            NewSourceCommand.Create(build, terminal),
        };
        command.SetAction(asked =>
        {
            new DutchHelp().Invoke(asked);
            return ExitCode.WrongUse;
        });
        return command;
    }

    /// <summary>Tells what was written, brings the files for editors' programs up to date, and checks all of the input.</summary>
    public static async Task<int> FinishAsync(
        string input, string written, string next, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        terminal.Say(NewText.Written(Terminal.Shown(written)));
        SchemaCommand.Refresh(input);
        var request = new BuildRequest(input, BaseAddress: null) { AsOf = AmsterdamTime.Of(terminal.Clock.GetUtcNow()) };
        try
        {
            var outcome = await CheckCommand.RunAsync(request, ReportForm.Text, build, terminal, stop);
            terminal.Say(next);
            return outcome;
        }
        catch (OperationCanceledException)
        {
            terminal.Complain(NewText.StoppedAfter(Terminal.Shown(written)));
            return ExitCode.Stopped;
        }
    }
}
