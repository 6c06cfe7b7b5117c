using System.Text.RegularExpressions;
using Site.Input.Catalogue;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input.Yaml;

/// <summary>A page's file cut in two: the keys between the lines of three hyphens, and the text below.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Body">The Markdown.</param>
/// <param name="BodyOffset">How many lines of the file come before the text.</param>
public sealed partial record FrontMatter(MapReader Keys, string Body, int BodyOffset)
{
    /// <summary>Cuts the file; null with a problem when there are no keys to read.</summary>
    public static FrontMatter? Read(InputFile file, Reading reading, Shape? shape = null)
    {
        var lines = file.Text.Split('\n');
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        if (Mistake(file, lines, end) is { } mistake)
        {
            reading.Problems.Add(mistake);
            return null;
        }

        var keys = YamlText.Read(string.Join('\n', lines[1..end]), 1, reading, shape);
        var what = file.Path.StartsWith("pages/", StringComparison.Ordinal) ? Nouns.ThisPage(file.Name) : Nouns.ThisMission(file.Name);
        return keys is null ? null : new FrontMatter(keys.Dated(what), string.Join('\n', lines[(end + 1)..]), end + 1);
    }

    /// <summary>What is wrong with the lines of hyphens; null when both are right.</summary>
    private static Problem? Mistake(InputFile file, string[] lines, int end)
    {
        InputPlace At(int line) => new(file.Path, line + 1, 1);
        if (lines[0].TrimEnd() != "---")
            return WrongRule().IsMatch(lines[0]) ? WrongYaml.WrongRule(At(0), lines[0].Trim()) : WrongYaml.NoOpening(At(0), lines[0]);
        var wrong = Array.FindIndex(lines, 1, WrongRule().IsMatch);
        if (wrong > 0 && (end < 0 || wrong < end)) return WrongYaml.WrongRule(At(wrong), lines[wrong].Trim());
        return end > 0 ? null : WrongYaml.NoClosing(At(Math.Max(0, Array.FindIndex(lines, 1, line => line.StartsWith("##", StringComparison.Ordinal)))));
    }

    /// <summary>A line of dashes that is not the one meant: too few, too many, or made long by a word processor.</summary>
    [GeneratedRegex(@"^\s*(--|-{4,}|[-–—−]*[–—−][-–—−]*|-- -|- - -)\s*$")]
    private static partial Regex WrongRule();
}
