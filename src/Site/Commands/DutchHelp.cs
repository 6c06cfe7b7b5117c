using System.CommandLine;
using System.CommandLine.Invocation;
using Site.Text;

namespace Site.Commands;

/// <summary>The help text, made from the commands themselves; the library's own has no Dutch.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    private const int Gap = 3;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        var hasCommands = command.Subcommands.Count > 0;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(CommandText.Usage([.. Names(command), .. hasCommands ? [CommandText.ACommand] : command.Arguments.Select(argument => $"[{argument.HelpName}]")]));
        if (hasCommands) Write(output, CommandText.Commands, command.Subcommands.Select(inner => (inner.Name, inner.Description!)));
        Write(output, CommandText.Options, AllOptions(command).Select(option => (Shown(option), option.Description!)));
        return ExitCode.Done;
    }

    private static IEnumerable<Option> AllOptions(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(AllOptions).Where(option => option.Recursive));

    /// <summary>The names one types to get to it.</summary>
    private static IEnumerable<string> Names(Command command) =>
        command is RootCommand ? [] : [.. command.Parents.OfType<Command>().SelectMany(Names), command.Name];

    private static string Shown(Option option) =>
        string.Join(", ", [option.Name, .. option.Aliases]) + (option.HelpName is { } value ? " " + value : "");

    private static void Write(TextWriter output, string title, IEnumerable<(string Name, string Description)> rows)
    {
        var lines = rows.ToList();
        var width = lines.Max(line => line.Name.Length) + Gap;
        output.WriteLine();
        output.WriteLine(title);
        foreach (var (name, description) in lines) output.WriteLine($"  {name.PadRight(width)}{description}");
    }
}
