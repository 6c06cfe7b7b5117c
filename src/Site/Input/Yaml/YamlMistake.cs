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
    /// <summary>The problems, at the lines with the mistakes: every sign that is not what it looks like, or one other mistake.</summary>
    public static IReadOnlyList<Problem> Explain(Mark mark, string yaml, int lineOffset, string file)
    {
        var lines = yaml.Split('\n');
        var signs = YamlSigns.Unread(lines, lineOffset, file);
        var stopped = Math.Clamp((int)mark.Line, 1, lines.Length);
        var mistake = Find(lines, stopped, lineOffset, file);
        if (signs.Count == 0) return [mistake ?? Unreadable(
            new InputPlace(file, stopped + lineOffset, Indent().Match(lines[stopped - 1]).Length + 1), lines[stopped - 1].Trim())];
        // How far a tab goes in nobody knows, and a sign may be the very mistake.
        return mistake is null || lines.Any(YamlSigns.IsTabbed) || signs.Any(sign => sign.Where.Line == mistake.Where.Line) ? signs : [.. signs, mistake];
    }

    /// <summary>What stands behind the key on a line; empty when there is none.</summary>
    internal static Group ValueIn(string line) => Value().Match(line.TrimEnd()).Groups["value"];

    private static Problem Unreadable(InputPlace where, string line) =>
        YamlValue.HasTextBehindQuotes(line) ? WrongYaml.QuotesInside(where, line)
        : YamlValue.HasColonInText(line) ? WrongYaml.ColonInside(where, line)
        : WrongYaml.Syntax(where, line);

    /// <summary>The first of the usual mistakes in the lines up to the given one; null when there is none.</summary>
    public static Problem? Find(string[] lines, int last, int lineOffset, string file)
    {
        ArgumentNullException.ThrowIfNull(lines);
        InputPlace At(int line, int column) => new(file, line + lineOffset + 1, column + 1);
        var depths = new YamlIndents();
        for (var i = 0; i < Math.Min(last, lines.Length); i++)
        {
            if (depths.IsText(lines[i])) continue;
            var value = ValueIn(lines[i]);
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

    /// <summary>What is wrong with a value; what stands between braces is left alone.</summary>
    private static Problem? InValue(string[] lines, int at, string value, InputPlace where)
    {
        if (YamlValue.IsApostrophe(value)) return WrongYaml.Apostrophe(where, value);
        if (YamlValue.IsUnclosed(value) && !ClosesLater(lines, at, value[0])) return WrongYaml.Quote(where, value);
        if (YamlValue.HasTail(value)) return WrongYaml.AfterQuote(where, value);
        if (YamlValue.HasBackslash(value)) return WrongYaml.Backslash(where, value);
        if (YamlValue.Brackets(value) > 0 && !GoesOn(lines, at)) return WrongYaml.Brace(where, value);
        if (YamlValue.Brackets(value) < 0) return WrongYaml.ExtraBrace(where, value);
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

    [GeneratedRegex(@"^\s*(?<item>-[^\s-].*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^\s*(- +)*(?<pair>(?<key>[A-Za-z]+):[^\s/].*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex GluedKey();
}
