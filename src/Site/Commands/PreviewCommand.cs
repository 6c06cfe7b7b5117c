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
        var command = new Command("preview", CommandText.Preview) { Values.Port, Values.Input, Values.AsOf };
        command.SetAction((asked, stop) => RunAsync(Request(asked, terminal), Values.PortNumber(asked), build, terminal, stop));
        return command;
    }

    /// <summary>Everything, with marks at what is under embargo; or the site as it is at the moment that was asked for.</summary>
    private static BuildRequest Request(ParseResult asked, Terminal terminal) =>
        new(Values.InputFolder(asked), BaseAddress: null)
        {
            AsOf = Values.Moment(asked, terminal),
            ShowsEmbargo = Values.Moment(asked, Values.AsOf) is null,
        };

    private static async Task<int> RunAsync(
        BuildRequest request, int? port, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        var ports = port is { } asked ? [asked] : Enumerable.Range(FirstPort, Tries);
        var preview = await PreviewSite.StartAsync(request, ports, build, terminal, EditorProgram.Open)
            ?? throw new WrongUseException(port is null ? CommandText.NoFreePort(FirstPort, FirstPort + Tries - 1) : CommandText.PortTaken(port.Value));
        await using (preview) await preview.UntilAsync(stop);
        terminal.Say(PreviewText.Stopped);
        return ExitCode.Done;
    }
}
