using System.CommandLine;
using Site.Preview;
using Site.Text;

namespace Site.Commands;

/// <summary>Shows the site in the browser while it is being written, until Ctrl+C.</summary>
internal static class PreviewCommand
{
    private const int FirstPort = 4000;
    private const int Tries = 20;

    public static Command Create(BuildSite build, Terminal terminal)
    {
        var command = new Command("preview", CommandText.Preview) { Values.Port, Values.Input };
        command.SetAction((asked, stop) => RunAsync(Values.InputFolder(asked), Values.PortNumber(asked), build, terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        string input, int? port, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        var ports = port is { } asked ? [asked] : Enumerable.Range(FirstPort, Tries);
        var preview = await PreviewSite.StartAsync(input, ports, build, terminal, EditorProgram.Open)
            ?? throw new WrongUseException(port is null ? CommandText.NoFreePort(FirstPort, FirstPort + Tries - 1) : CommandText.PortTaken(port.Value));
        await using (preview) await preview.UntilAsync(stop);
        terminal.Say(PreviewText.Stopped);
        return ExitCode.Done;
    }
}
