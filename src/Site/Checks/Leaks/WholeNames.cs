using System.Text.RegularExpressions;

namespace Site.Checks.Leaks;

/// <summary>
/// Names to look for in what editors write: each as whole words with its own capitals, also over the end of a line and with
/// words in bold. A link to a file is no name: links have a check of their own.
/// </summary>
public sealed partial class WholeNames
{
    private readonly Regex? _any;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public WholeNames(IEnumerable<string> names)
    {
        // Of two names that begin alike the longer one is meant where it stands.
        foreach (var name in names.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
            foreach (var spelling in Spellings(name)) _names.TryAdd(Between().Replace(spelling, ""), name);
        if (_names.Count == 0) return;
        var patterns = _names.Values.Distinct().SelectMany(Spellings).Select(Pattern);
        _any = new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{N}}]|\.md\b)", RegexOptions.CultureInvariant);
    }

    /// <summary>Those that stand in a text, in order; none within another.</summary>
    public IEnumerable<FoundName> In(string text) => _any?.Matches(text)
        .Select(match => new FoundName(_names[Between().Replace(match.Value, "")], match.Index, match.Length)) ?? [];

    /// <summary>Whether one of them stands in a text.</summary>
    public bool AreIn(string text) => _any?.IsMatch(text) ?? false;

    /// <summary>A sentence that begins with a name in small letters gives it a capital.</summary>
    private static IEnumerable<string> Spellings(string name) =>
        char.IsLower(name[0]) && name.Contains(' ', StringComparison.Ordinal) ? [name, char.ToUpperInvariant(name[0]) + name[1..]] : [name];

    private static string Pattern(string name) =>
        string.Join(@"[\s*_]+", Between().Split(name).Where(word => word.Length > 0).Select(Regex.Escape));

    [GeneratedRegex(@"[\s*_]+")]
    private static partial Regex Between();
}

/// <summary>A name in a text, and where it stands.</summary>
public sealed record FoundName(string Name, int Index, int Length)
{
    /// <summary>Whether it is a part of another one.</summary>
    public bool IsWithin(FoundName other) => other.Index <= Index && Index + Length <= other.Index + other.Length;
}
