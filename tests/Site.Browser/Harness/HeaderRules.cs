using System.IO.Enumeration;
using System.Text;

namespace Site.Browser.Harness;

/// <summary>The headers that the file _headers of a build gives to each address: what is tested is what ships.</summary>
public sealed class HeaderRules
{
    private readonly IReadOnlyList<(string Path, string Name, string Value)> _rules;
    private readonly bool _joins;

    private HeaderRules(IReadOnlyList<(string, string, string)> rules, bool joins) => (_rules, _joins) = (rules, joins);

    /// <param name="file">The bytes of _headers.</param>
    /// <param name="joins">Whether two rules with the same header are joined by a comma; otherwise the last one counts.</param>
    public static HeaderRules Of(byte[] file, bool joins)
    {
        var rules = new List<(string, string, string)>();
        var path = "";
        foreach (var line in Encoding.UTF8.GetString(file).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ') path = line;
            else rules.Add((path, line[..line.IndexOf(':', StringComparison.Ordinal)].Trim(), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()));
        }

        return new HeaderRules(rules, joins);
    }

    /// <summary>All headers of a path with a leading slash.</summary>
    public IReadOnlyDictionary<string, string> For(string path) => _rules
        .Where(rule => FileSystemName.MatchesSimpleExpression(rule.Path, path, ignoreCase: false))
        .GroupBy(rule => rule.Name, rule => rule.Value, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(same => same.Key, same => _joins ? string.Join(", ", same) : same.Last(), StringComparer.OrdinalIgnoreCase);
}
