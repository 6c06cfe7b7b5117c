using System.CommandLine;
using System.CommandLine.Help;
using Site.Output;
using Site.Text;

namespace Site.Commands;

/// <summary>Reads the command line, runs the command, and turns whatever goes wrong into one Dutch sentence and an exit code.</summary>
public static class CommandLine
{
    private static readonly ParserConfiguration Plain = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, BuildSite build, Terminal terminal, CancellationToken cancellation = default)
    {
        var asked = Commands(build, terminal).Parse(arguments, Plain);
        if (WrongUse.In(asked) is { } mistake) return Complain(mistake, ExitCode.WrongUse);
        try
        {
            return await asked.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error },
                cancellation);
        }
        catch (Exception error) when (error is WrongUseException or OutputRefusedException)
        {
            return Complain(error.Message, ExitCode.WrongUse);
        }
        catch (OutputException error)
        {
            return Complain(error.Message, ExitCode.Failed);
        }
        catch (OperationCanceledException)
        {
            return Complain(CommandText.Stopped, ExitCode.Stopped);
        }
        catch (Exception error)
        {
            var verbose = asked.GetValue(Values.Verbose);
            return Complain(verbose ? error.ToString() : CommandText.Unexpected(error), ExitCode.Failed);
        }

        int Complain(string sentence, int code)
        {
            terminal.Complain(sentence);
            return code;
        }
    }

    /// <summary>Every command with its options.</summary>
    internal static RootCommand Commands(BuildSite build, Terminal terminal)
    {
        var root = new RootCommand(CommandText.Program)
        {
            BuildCommand.Create(build, terminal),
            PreviewCommand.Create(build, terminal),
            CheckCommand.Create(build, terminal),
            DiffCommand.Create(build, terminal),
            DueCommand.Create(terminal),
            NewCommand.Create(build, terminal),
            SchemaCommand.Create(terminal),
            VerifyCommand.Create(terminal),
        };
        root.Directives.Clear();
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", "-h") { Description = CommandText.Help, Action = new DutchHelp() });
        root.Options.Add(Values.Verbose);
        root.SetAction(asked =>
        {
            new DutchHelp().Invoke(asked);
            return ExitCode.WrongUse;
        });
        return root;
    }
}
