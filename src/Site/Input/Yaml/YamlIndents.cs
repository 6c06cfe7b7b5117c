using System.Text.RegularExpressions;

namespace Site.Input.Yaml;

/// <summary>Follows how far the lines with keys go in, to see the one that goes in too far or not far enough.</summary>
internal sealed partial class YamlIndents
{
    private readonly Stack<int> _open = new();
    private int? _textBelow;
    private bool _mayGoDeeper = true;
    private bool _goesOn;

    /// <summary>Whether the line belongs to a text over several lines (behind | or >), in which anything may stand.</summary>
    public bool IsText(string line)
    {
        if (line.Trim().Length == 0 || line.TrimStart().StartsWith('#')) return true;
        if (Depth(line) > _textBelow) return true;
        _textBelow = null;
        return false;
    }

    /// <summary>Whether the line goes in as far as it may; only lines with a key or a dash count.</summary>
    public bool Fits(string line, string value)
    {
        if (!Entry().IsMatch(line) || _goesOn)
        {
            _goesOn = _goesOn && !line.TrimEnd().EndsWith('}') && !line.TrimEnd().EndsWith(']');
            return true;
        }

        var depth = Depth(line);
        while (_open.Count > 0 && _open.Peek() > depth) _open.Pop();
        var isOpen = _open.Count > 0 && _open.Peek() == depth;
        var fits = isOpen || _mayGoDeeper;
        if (!isOpen) _open.Push(depth);
        // Behind a dash the keys of the item stand as far in as the first of them.
        var key = Dashes().Match(line).Length;
        if (key > depth) _open.Push(key);
        _mayGoDeeper = value.Length == 0;
        _goesOn = value.Length > 0 && (YamlValue.Brackets(value) > 0 || YamlValue.IsUnclosed(value));
        if (value is ['|' or '>', ..]) _textBelow = depth;
        return fits;
    }

    private static int Depth(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"^\s*(- +)*[A-Za-z]+:(\s|$)|^\s*-(\s|$)")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\s*(- +)*")]
    private static partial Regex Dashes();
}
