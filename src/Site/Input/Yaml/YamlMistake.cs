using System.Text.RegularExpressions;
using Site.Model;
using Site.Problems;
using Site.Text;
using YamlDotNet.Core;

namespace Site.Input.Yaml;

/// <summary>
/// What an editor did wrong where the YAML parser stopped. The parser stops where it can go no further,
/// which is often below the mistake; the usual mistakes can be seen in the lines themselves.
/// </summary>
public static partial class YamlMistake
{
    /// <summary>The problem, at the line with the mistake.</summary>
    public static Problem Explain(Mark mark, string yaml, int lineOffset, string file)
    {
        var lines = yaml.Split('\n');
        var stopped = Math.Clamp((int)mark.Line, 1, lines.Length);
        InputPlace At(int line, int column) => new(file, line + lineOffset, column);
        for (var i = 0; i < lines.Length; i++)
            if (Indent().Match(lines[i]).Value.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab)
                return WrongYaml.Tab(At(i + 1, tab + 1), lines[i].Trim());
        for (var i = 0; i < stopped; i++)
        {
            var value = Value().Match(lines[i]).Groups["value"];
            var where = At(i + 1, value.Index + 1);
            if (IsUnclosed(value.Value) && !ClosesLater(lines, i, value.Value[0])) return WrongYaml.Quote(where, value.Value);
            if (IsOpen(value.Value) && !GoesOn(lines, i)) return WrongYaml.Brace(where, value.Value);
            if (HasColon(value.Value)) return WrongYaml.Colon(where, value.Value);
        }

        return WrongYaml.Syntax(At(stopped, Indent().Match(lines[stopped - 1]).Length + 1), lines[stopped - 1].Trim());
    }

    [GeneratedRegex(@"^\s*")]
    private static partial Regex Indent();

    /// <summary>A key and its value on one line, in a list or not; what stands between braces is left alone.</summary>
    [GeneratedRegex(@"^\s*(- +)?[A-Za-z]+: +(?<value>.*?)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    private static bool IsUnclosed(string value) =>
        value is ['"' or '\'', ..] && value.Count(c => c == value[0]) % 2 == 1;

    private static bool ClosesLater(string[] lines, int from, char quote) =>
        lines.Skip(from + 1).FirstOrDefault(line => line.Contains(quote))?.Count(c => c == quote) % 2 == 1;

    private static bool IsOpen(string value) =>
        value is ['{' or '[', ..] && value.Count(c => c is '{' or '[') > value.Count(c => c is '}' or ']');

    /// <summary>Whether the next line belongs to this one.</summary>
    private static bool GoesOn(string[] lines, int at) =>
        at + 1 < lines.Length && Indent().Match(lines[at + 1]).Length > Indent().Match(lines[at]).Length;

    private static bool HasColon(string value) =>
        value.Length > 0 && value[0] is not ('"' or '\'' or '{' or '[' or '|' or '>' or '#')
        && (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':'));
}
