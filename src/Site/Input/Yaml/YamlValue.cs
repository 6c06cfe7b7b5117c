using System.Text.RegularExpressions;

namespace Site.Input.Yaml;

/// <summary>What can be seen in a value as it is written behind its key.</summary>
public static partial class YamlValue
{
    /// <summary>A Dutch word that begins with an apostrophe: 't Harde, 's-Gravenhage.</summary>
    public static bool IsApostrophe(string value) => Apostrophe().IsMatch(value) && value.Count(c => c == '\'') % 2 == 1;

    /// <summary>It begins with a quote and does not end with it.</summary>
    public static bool IsUnclosed(string value) => value is ['"' or '\'', ..] && Tail(value) is null;

    /// <summary>Text stands behind the closing quote.</summary>
    public static bool HasTail(string value) => Tail(value) is { Length: > 0 } tail && tail[0] is not ('#' or ',' or ']' or '}');

    /// <summary>A backslash between double quotes with a letter that means nothing behind it.</summary>
    public static bool HasBackslash(string value) => value is ['"', ..] && Backslash().IsMatch(value);

    /// <summary>How many brackets are opened more than closed, when the value begins with one.</summary>
    public static int Brackets(string value) => value is not ['{' or '[', ..] ? 0
        : Between().Replace(value, "").Sum(c => c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0);

    /// <summary>Curly quotes, as a word processor makes them, around the whole or only before it.</summary>
    public static bool IsCurly(string value) => Curly().IsMatch(value);

    /// <summary>A character that YAML keeps for itself.</summary>
    public static bool CannotStart(string value) =>
        value is ['@' or '`' or '%' or '&' or '*' or '!', ..] || Fold().IsMatch(value);

    /// <summary>A colon that would begin a value within the value.</summary>
    public static bool HasColon(string value) =>
        value is [not ('"' or '\'' or '{' or '[' or '|' or '>' or '#'), ..]
        && (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':'));

    /// <summary>A line with something else for every text between straight quotes.</summary>
    public static string WithoutQuoted(string line, Func<string, string> instead) => Between().Replace(line, quoted => instead(quoted.Value));

    /// <summary>In a line with several keys: a text that holds a colon, which would begin a value within it.</summary>
    public static bool HasColonInText(string line) =>
        Between().Replace(line, "").Split(',', '{', '}', '[', ']').Any(piece => piece.Split(": ").Length > 2);

    /// <summary>In a line with several keys: a quote that closes, with text behind it, or one that never closes.</summary>
    public static bool HasTextBehindQuotes(string line) => BehindQuotes().IsMatch(line) || line.Count(c => c == '"') % 2 == 1;

    /// <summary>What stands behind the closing quote; null when it is not closed.</summary>
    private static string? Tail(string value) => value switch
    {
        ['"', ..] => Rest(value, Double().Match(value)),
        ['\'', ..] => Rest(value, Single().Match(value)),
        _ => "",
    };

    private static string? Rest(string value, Match quoted) => quoted.Success ? value[quoted.Length..].Trim() : null;

    [GeneratedRegex("^\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Double();

    [GeneratedRegex("^'(?:[^']|'')*'")]
    private static partial Regex Single();

    [GeneratedRegex("^'(t|n|s|k|m|r) ?[- ][A-Za-z]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"(?<!\\)(\\\\)*\\[^0abtnvfreN_LPxuU /\\""]")]
    private static partial Regex Backslash();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'")]
    private static partial Regex Between();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"\\s*[^\\s,}\\]:\"]")]
    private static partial Regex BehindQuotes();

    [GeneratedRegex("^[“”„‘’‚][^“”„‘’‚]*([“”‘’]$|$)")]
    private static partial Regex Curly();

    [GeneratedRegex(@"^[|>](?![-+0-9]*\s*(#|$))")]
    private static partial Regex Fold();
}
