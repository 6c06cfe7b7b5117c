using System.Text.RegularExpressions;

namespace Site.Tests.Content;

/// <summary>Markdown, a paragraph or list item at a time.</summary>
internal static partial class TextPassages
{
    public static IEnumerable<Passage> ReadPages() =>
        Directory.GetFiles(Path.Combine(Repository.Input, "pages"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => Read("pages/" + Path.GetFileName(path), File.ReadAllLines(path), 0));

    public static IEnumerable<Passage> Read(string file, string[] lines, int first)
    {
        for (var i = first; i < lines.Length; i++)
        {
            if (lines[i].Trim() is { Length: > 0 } text and not "---")
            {
                var citations = Citations().Matches(text).SelectMany(match => match.Groups["cited"].Value.Split(';'));
                yield return new Passage(file, [new Part("prose", i + 1, Plain(text))], [.. citations.Select(Cited.Parse)]);
            }
        }
    }

    private static string Plain(string markdown) => Link().Replace(Citations().Replace(markdown, ""), "${text}");

    [GeneratedRegex(@"\[@(?<cited>[^\]]+)\]")]
    private static partial Regex Citations();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]*\)")]
    private static partial Regex Link();
}
