using System.CommandLine;
using System.CommandLine.Parsing;
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
        var names = isOption
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options)).Select(option => option.Name)
            : command.Subcommands.Select(inner => inner.Name);
        return CommandText.Unknown(read, isOption, [.. names.OrderBy(name => Distance(name, read)).ThenBy(name => name, StringComparer.Ordinal)]);
    }

    /// <summary>How many letters must change, come or go (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (corner, left) = (row[0], row[0] = i);
            for (var j = 1; j <= other.Length; j++)
            {
                left = Math.Min(corner + (one[i - 1] == other[j - 1] ? 0 : 1), Math.Min(row[j], left) + 1);
                (corner, row[j]) = (row[j], left);
            }
        }
        return row[^1];
    }
}
