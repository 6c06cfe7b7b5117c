using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Problems;
using Site.Text;

namespace Site.Commands;

/// <summary>What is wrong with a command line, in one Dutch sentence with the nearest name that exists.</summary>
internal static class WrongUse
{
    public static string? In(ParseResult asked)
    {
        if (asked.Errors.Count == 0) return null;
        return asked.Errors[0].SymbolResult is OptionResult { Option: var option } result
            ? result.Tokens.Count == 0 ? CommandText.NoValue(option.Name, option.HelpName ?? "") : CommandText.Twice(option.Name)
            : Unknown(asked);
    }

    private static string Unknown(ParseResult asked)
    {
        var read = asked.UnmatchedTokens[0];
        var command = asked.CommandResult.Command;
        var isOption = read.StartsWith('-');
        string[] names = isOption
            ? [.. command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Above)).Select(option => option.Name)]
            : [.. command.Subcommands.Select(inner => inner.Name)];
        return command.Arguments.Count > 0 && !isOption ? CommandText.TooMany(read)
            : CommandText.Unknown(read, isOption, Nearest.To(read, names), names);
    }

    private static IEnumerable<Option> Above(Command parent) =>
        parent.Options.Concat(parent.Parents.OfType<Command>().SelectMany(Above));
}
