using System.Text.RegularExpressions;

namespace Site.Listing;

/// <summary>Ids of plain letters, digits and hyphens, no two alike: "P&amp;O" with the prefix "begrip" is "begrip-p-o".</summary>
internal sealed partial class Anchors
{
    private readonly HashSet<string> _taken = [];

    public string Of(string prefix, string name)
    {
        var anchor = prefix + "-" + BetweenWords().Replace(DutchOrder.Key(name).ToLowerInvariant(), "-").Trim('-');
        var free = anchor;
        for (var i = 2; !_taken.Add(free); i++) free = $"{anchor}-{i}";
        return free;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex BetweenWords();
}
