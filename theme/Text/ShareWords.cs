using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words on the image that other sites show beside a link, and the words for it.</summary>
public static class ShareWords
{
    public const string Differ = " (bronnen verschillen)";

    /// <summary>What the image shows, for who does not see it.</summary>
    public static string Alt(Page page, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(settings);
        return page is MissionView { Mission: var mission, Map: var map }
            ? $"{mission.Title}: {(map is null ? "kernfeiten" : "kaart en kernfeiten")}, {Words.UpToPeildatum(settings.Peildatum)}"
            : $"{settings.Title}: wereldkaart met de plaatsen van Nederlandse missies, {Words.UpToPeildatum(settings.Peildatum)}";
    }

    /// <summary>The places, longest wording first: all of them, then ever fewer with the number of the others.</summary>
    public static IReadOnlyList<string> Places(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return mission.Locations.Count == 0
            ? [Words.NotStated]
            : Shortened([.. mission.Locations.Select(Wording.Of).Distinct()], "andere plaats", "andere plaatsen");
    }

    /// <summary>The numbers of people, longest wording first: all of them, then ever fewer with how many others there are.</summary>
    public static IReadOnlyList<string> Strength(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var stated = mission.Strength.Where(fact => fact.IsStated).ToList();
        return stated.Count == 0
            ? [Words.NotStated]
            : Shortened([.. stated.Select(fact => Numbers.Of(fact.Leading!.Value) + Mark(fact))], "ander aantal", "andere aantallen");
    }

    /// <summary>A fact with one value, longest wording first.</summary>
    public static IReadOnlyList<string> OneValue(Fact fact, string? shorter = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Lead is not { } lead) return [Words.NotStated + Mark(fact)];
        return [.. new[] { Wording.Of(lead), shorter }.OfType<string>().Distinct().Select(wording => wording + Mark(fact))];
    }

    private static string Mark(Fact fact) => fact.Contradicting.Count > 0 ? Differ : "";

    private static IReadOnlyList<string> Shortened(IReadOnlyList<string> all, string one, string several) =>
    [
        string.Join("; ", all),
        .. Enumerable.Range(1, all.Count - 1).Select(left =>
            $"{string.Join("; ", all.SkipLast(left))} en {Numbers.Whole(left)}{Numbers.NoBreak}{(left == 1 ? one : several)}"),
    ];
}
