using System.Buffers;
using System.Text.RegularExpressions;
using Site.Input.Catalogue;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input.Yaml;

/// <summary>
/// Signs among the keys that a word processor or the Tab key made: spaces, dashes and quotes that look like the plain ones.
/// They come in numbers, with one paste, so all of them are told at once.
/// </summary>
public static partial class YamlSigns
{
    // More of them say nothing new.
    private const int _mostInALine = 20;

    private static readonly SearchValues<char> _misread = SearchValues.Create("\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u3000–—−");

    /// <summary>Spaces and dashes for which YAML may read on, but takes them for text; with any, all the signs that are wrong.</summary>
    public static IReadOnlyList<Problem> Misread(string yaml, int lineOffset, string file)
    {
        // Hardly any file has one.
        if (!yaml.AsSpan().ContainsAny(_misread)) return [];
        var lines = yaml.Split('\n');
        List<Problem> misread = [.. Each(lines, lineOffset, file, OddSpaces), .. Each(lines, lineOffset, file, LongDashes)];
        return misread.Count == 0 ? [] : [.. misread, .. Unread(lines, lineOffset, file)];
    }

    /// <summary>Tabs, quotes and semicolons for which YAML stops at some of them, and reads on at others.</summary>
    public static IReadOnlyList<Problem> Unread(string[] lines, int lineOffset, string file) =>
        [.. Each(lines, lineOffset, file, Tabs), .. Each(lines, lineOffset, file, CurlyQuotes), .. Each(lines, lineOffset, file, Semicolons)];

    /// <summary>Whether a line goes in with a tab.</summary>
    public static bool IsTabbed(string line) => Indent().Match(line).Value.Contains('\t', StringComparison.Ordinal);

    private static IEnumerable<Problem> Each(string[] lines, int lineOffset, string file, Func<string, Func<int, InputPlace>, IEnumerable<Problem>> found)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var depths = new YamlIndents();
        for (var i = 0; i < lines.Length; i++)
        {
            var number = i + lineOffset + 1;
            if (!depths.IsText(lines[i]))
                foreach (var problem in found(lines[i], at => new InputPlace(file, number, at + 1)).Take(_mostInALine)) yield return problem;
            depths.Fits(lines[i], YamlMistake.ValueIn(lines[i]).Value);
        }
    }

    private static IEnumerable<Problem> OddSpaces(string line, Func<int, InputPlace> at)
    {
        var rest = WithoutQuoted(line);
        for (var odd = Find(); odd.Success; odd = Find())
        {
            yield return WrongYaml.OddSpace(at(odd.Index));
            rest = rest.Remove(odd.Index, 1).Insert(odd.Index, " ");
        }

        Group Find() => (OddSpace().Match(rest) is { Success: true } first ? first : OddSpaceInBraces().Match(rest)).Groups["odd"];
    }

    private static IEnumerable<Problem> LongDashes(string line, Func<int, InputPlace> at) =>
        LongDash().Match(line).Groups["dash"] is { Success: true } dash ? [WrongYaml.LongDash(at(dash.Index), dash.Value)] : [];

    private static IEnumerable<Problem> Tabs(string line, Func<int, InputPlace> at) =>
        IsTabbed(line) ? [WrongYaml.Tab(at(line.IndexOf('\t', StringComparison.Ordinal)))] : [];

    private static IEnumerable<Problem> CurlyQuotes(string line, Func<int, InputPlace> at)
    {
        var whole = YamlMistake.ValueIn(line);
        return YamlValue.IsCurly(whole.Value) ? [WrongYaml.CurlyQuotes(at(whole.Index), whole.Value)]
            : CurlyInBraces().Matches(WithoutQuoted(line)).Select(curly => curly.Groups["value"])
                .Select(value => WrongYaml.CurlyQuotes(at(value.Index), line.Substring(value.Index, value.Length)));
    }

    /// <summary>Only before a key: in a text it may stand.</summary>
    private static IEnumerable<Problem> Semicolons(string line, Func<int, InputPlace> at) =>
        line.Contains('{', StringComparison.Ordinal) ? SemicolonBeforeKey().Matches(WithoutQuoted(line)).Where(found => Files.Knows(found.Groups["key"].Value))
            .Select(found => WrongYaml.Semicolon(at(found.Index), found.Value)) : [];

    /// <summary>The line with nothing that means anything between its straight quotes, at its own length.</summary>
    private static string WithoutQuoted(string line) => YamlValue.WithoutQuoted(line, quoted => new string('"', quoted.Length));

    [GeneratedRegex(@"^\s*")]
    private static partial Regex Indent();

    /// <summary>A space that is none to YAML: before a key or dash, or right behind it.</summary>
    [GeneratedRegex(@"^ *(- *)*(?<odd>[\u00A0\u2000-\u200B\u202F\u3000])|^ *(- +)*[A-Za-z]+: *(?<odd>[\u00A0\u2000-\u200B\u202F\u3000])", RegexOptions.ExplicitCapture)]
    private static partial Regex OddSpace();

    [GeneratedRegex(@"^[^{]*(: *|- +)\{(.*?[{,])? *[A-Za-z]+:(?<odd>[\u00A0\u2000-\u200B\u202F\u3000])", RegexOptions.ExplicitCapture)]
    private static partial Regex OddSpaceInBraces();

    [GeneratedRegex(@"^\s*(?<dash>[–—−])\s", RegexOptions.ExplicitCapture)]
    private static partial Regex LongDash();

    [GeneratedRegex(@";\s*(?<key>[A-Za-z]+):(?=\s)", RegexOptions.ExplicitCapture)]
    private static partial Regex SemicolonBeforeKey();

    [GeneratedRegex(@"[{,]\s*[A-Za-z]+:\s+(?<value>[“”„‘’‚][^“”„‘’‚]*[“”‘’])(?=\s*[,}])", RegexOptions.ExplicitCapture)]
    private static partial Regex CurlyInBraces();
}
