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
        return Find(lines, stopped, lineOffset, file) ?? Unreadable(
            new InputPlace(file, stopped + lineOffset, Indent().Match(lines[stopped - 1]).Length + 1), lines[stopped - 1].Trim());
    }

    private static Problem Unreadable(InputPlace where, string line) =>
        YamlValue.HasTextBehindQuotes(line) ? WrongYaml.QuotesInside(where, line)
        : YamlValue.HasColonInText(line) ? WrongYaml.ColonInside(where, line)
        : WrongYaml.Syntax(where, line);

    /// <summary>A space or a dash that a word processor made: YAML may read on, but takes it for text.</summary>
    public static Problem? Typed(string[] lines, int lineOffset, string file)
    {
        var depths = new YamlIndents();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = i;
            if (!depths.IsText(lines[i]) && ByWordProcessor(lines[i], at => new InputPlace(file, line + lineOffset + 1, at + 1)) is { } wrong) return wrong;
            depths.Fits(lines[i], Value().Match(lines[i].TrimEnd()).Groups["value"].Value);
        }

        return null;
    }

    /// <summary>The first of the usual mistakes in the lines up to the given one; null when there is none.</summary>
    public static Problem? Find(string[] lines, int last, int lineOffset, string file)
    {
        ArgumentNullException.ThrowIfNull(lines);
        InputPlace At(int line, int column) => new(file, line + lineOffset + 1, column + 1);
        for (var i = 0; i < lines.Length; i++)
            if (Indent().Match(lines[i]).Value.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab)
                return WrongYaml.Tab(At(i, tab));
        var depths = new YamlIndents();
        for (var i = 0; i < Math.Min(last, lines.Length); i++)
        {
            if (depths.IsText(lines[i])) continue;
            var value = Value().Match(lines[i].TrimEnd()).Groups["value"];
            var number = i;
            if (InLine(lines[i].TrimEnd(), at => At(number, at)) is { } wrong) return wrong;
            if (value.Length > 0 && InValue(lines, i, value.Value, At(i, value.Index)) is { } bad) return bad;
            if (!depths.Fits(lines[i], value.Value)) return WrongYaml.Indent(At(i, Indent().Match(lines[i]).Length), lines[i].Trim());
        }

        return null;
    }

    /// <summary>What is wrong before the value begins.</summary>
    private static Problem? InLine(string line, Func<int, InputPlace> at)
    {
        if (Glued().Match(line) is { Success: true } item) return WrongYaml.DashWithoutSpace(at(item.Groups["item"].Index), item.Groups["item"].Value);
        return GluedKey().Match(line) is { Success: true } key
            ? WrongYaml.ColonWithoutSpace(at(key.Groups["pair"].Index), key.Groups["pair"].Value, key.Groups["key"].Value) : null;
    }

    private static Problem? ByWordProcessor(string line, Func<int, InputPlace> at)
    {
        if (OddSpace().Match(line) is { Success: true } odd) return WrongYaml.OddSpace(at(odd.Groups["odd"].Index));
        return LongDash().Match(line) is { Success: true } dash
            ? WrongYaml.LongDash(at(dash.Groups["dash"].Index), dash.Groups["dash"].Value) : null;
    }

    /// <summary>What is wrong with a value; what stands between braces is left alone.</summary>
    private static Problem? InValue(string[] lines, int at, string value, InputPlace where)
    {
        if (YamlValue.IsApostrophe(value)) return WrongYaml.Apostrophe(where, value);
        if (YamlValue.IsUnclosed(value) && !ClosesLater(lines, at, value[0])) return WrongYaml.Quote(where, value);
        if (YamlValue.HasTail(value)) return WrongYaml.AfterQuote(where, value);
        if (YamlValue.HasBackslash(value)) return WrongYaml.Backslash(where, value);
        if (YamlValue.Brackets(value) > 0 && !GoesOn(lines, at)) return WrongYaml.Brace(where, value);
        if (YamlValue.Brackets(value) < 0) return WrongYaml.ExtraBrace(where, value);
        if (YamlValue.IsCurly(value)) return WrongYaml.CurlyQuotes(where, value);
        if (YamlValue.CannotStart(value)) return WrongYaml.Start(where, value);
        return YamlValue.HasColon(value) ? WrongYaml.Colon(where, value) : null;
    }

    private static bool ClosesLater(string[] lines, int from, char quote) =>
        lines.Skip(from + 1).FirstOrDefault(line => line.Contains(quote))?.Count(c => c == quote) % 2 == 1;

    /// <summary>Whether the next line belongs to this one.</summary>
    private static bool GoesOn(string[] lines, int at) =>
        at + 1 < lines.Length && Indent().Match(lines[at + 1]).Length > Indent().Match(lines[at]).Length;

    [GeneratedRegex(@"^\s*")]
    private static partial Regex Indent();

    /// <summary>A key and its value on one line, in a list or not.</summary>
    [GeneratedRegex(@"^\s*(- +)*[A-Za-z]+: +(?<value>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    /// <summary>A space that is none to YAML: before a key or dash, or right behind it.</summary>
    [GeneratedRegex(@"^ *(- *)*(?<odd>[\u00A0\u2000-\u200B\u202F\u3000])|^ *(- +)*[A-Za-z]+: *(?<odd>[\u00A0\u2000-\u200B\u202F\u3000])", RegexOptions.ExplicitCapture)]
    private static partial Regex OddSpace();

    [GeneratedRegex(@"^\s*(?<dash>[–—−])\s", RegexOptions.ExplicitCapture)]
    private static partial Regex LongDash();

    [GeneratedRegex(@"^\s*(?<item>-[^\s-].*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^\s*(- +)*(?<pair>(?<key>[A-Za-z]+):[^\s/].*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex GluedKey();
}
