using DiffPlex;

namespace Site.Comparing;

/// <summary>A passage before and after; null where there was none, or is none any more.</summary>
public sealed record TextChange(string? Before, string? After);

/// <summary>Which passages differ between two versions of a page.</summary>
public static class TextDifferences
{
    private static readonly Differ _differ = new();

    public static IReadOnlyList<TextChange> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var found = _differ.CreateLineDiffs(string.Join('\n', before), string.Join('\n', after), ignoreWhitespace: false);
        return [.. found.DiffBlocks.SelectMany(block => Pairs(
            found.PiecesOld.AsSpan(block.DeleteStartA, block.DeleteCountA).ToArray(),
            found.PiecesNew.AsSpan(block.InsertStartB, block.InsertCountB).ToArray()))];
    }

    private static IEnumerable<TextChange> Pairs(string[] before, string[] after) =>
        Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .Select(i => new TextChange(before.ElementAtOrDefault(i), after.ElementAtOrDefault(i)))
            .Where(change => !string.IsNullOrEmpty(change.Before) || !string.IsNullOrEmpty(change.After));
}
