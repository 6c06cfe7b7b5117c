using System.Text.RegularExpressions;
using Site.Model.Missions;

namespace Site.Comparing;

/// <summary>Which facts differ between two versions of a mission, or of a table of amounts.</summary>
public static partial class FactDifferences
{
    public static IReadOnlyList<FactChange> Of(IReadOnlyList<DataFact> before, IReadOnlyList<DataFact> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. before.Concat(after).Select(fact => fact.Name).Distinct().Order()
                .SelectMany(name => Pairs([.. before.Where(fact => fact.Name == name)], [.. after.Where(fact => fact.Name == name)]))
                .Select(pair => Change(pair.Before, pair.After)).OfType<FactChange>(),
        ];
    }

    /// <summary>First what is equal, then what is about the same thing, then what has the same figure; the rest came or went.</summary>
    private static List<(DataFact? Before, DataFact? After)> Pairs(List<DataFact> before, List<DataFact> after)
    {
        var pairs = new List<(DataFact? Before, DataFact? After)>();
        Func<DataFact, DataFact, bool>[] alike =
        [
            (old, now) => old.Value == now.Value && old.Key == now.Key,
            (old, now) => old.Key == now.Key,
            (old, now) => old.Figure is not null && old.Figure == now.Figure,
        ];
        foreach (var isSame in alike)
            foreach (var old in before.ToList())
            {
                if (after.Find(now => isSame(old, now)) is not { } found) continue;
                pairs.Add((old, found));
                before.Remove(old);
                after.Remove(found);
            }

        pairs.AddRange(before.Select(old => ((DataFact?)old, (DataFact?)null)));
        pairs.AddRange(after.Select(now => ((DataFact?)null, (DataFact?)now)));
        return pairs;
    }

    private static FactChange? Change(DataFact? before, DataFact? after)
    {
        if (before is null || after is null)
            return new FactChange(before, after, IsFigure(before, after) ? FactWeight.Figure : FactWeight.Content);
        if (IsRewritten(before, after)) after = after with { Figure = before.Figure };
        FactWeight? weight =
            before.Figure != after.Figure && !Typo.Is(before, after) ? FactWeight.Figure
            : before.Value != after.Value ? FactWeight.Content
            : before.Rest != after.Rest ? FactWeight.Remarks
            : before.Sources != after.Sources ? FactWeight.Sources
            : null;
        return weight is { } found ? new FactChange(before, after, found) : null;
    }

    /// <summary>Something new that happened changes nothing that was published.</summary>
    private static bool IsFigure(DataFact? before, DataFact? after) =>
        (before ?? after)!.Figure is not null && !(before is null && after!.Name is FactName.Event);

    /// <summary>Whether another version of the program wrote the same figure with other keys.</summary>
    private static bool IsRewritten(DataFact before, DataFact after) =>
        before.Label == after.Label && before.Moment == after.Moment && !KeysOf(before.Figure).SequenceEqual(KeysOf(after.Figure));

    private static IEnumerable<string> KeysOf(string? json) => Key().Matches(json ?? "").Select(key => key.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("\"\\w+\":")]
    private static partial Regex Key();
}
