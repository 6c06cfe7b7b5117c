using Site.Model.Missions;

namespace Site.Comparing;

/// <summary>
/// Compares two versions of a page. Of a mission the facts come from its data and the text from what an editor wrote, so
/// that another theme changes neither; of another page all its text counts.
/// </summary>
internal static class PageComparison
{
    public static ComparedPage Of(PageText before, PageText after, MissionData? dataBefore, MissionData? dataAfter)
    {
        var hasData = dataBefore is not null && dataAfter is not null;
        var facts = hasData ? Facts(dataBefore!, dataAfter!) : [];
        var (old, now) = hasData ? (before.Prose, after.Prose) : (before.All, after.All);
        var texts = Sorted(old).SequenceEqual(Sorted(now)) ? [] : TextDifferences.Of(old, now);
        return new ComparedPage(after.Path, before, after, Difference(before, after, facts, texts, old, now), facts, texts)
        {
            IsWithoutData = dataBefore is null && dataAfter is not null,
            Unknown = hasData ? dataBefore!.Unknown : new HashSet<FactName>(),
            GoneAnchors = [.. before.Anchors.Except(after.Anchors)],
        };
    }

    /// <summary>A kind of fact that the published data does not know, did not change by being there now.</summary>
    private static IReadOnlyList<FactChange> Facts(MissionData before, MissionData after) =>
        FactDifferences.Of(before.Facts, [.. after.Facts.Where(fact => !before.Unknown.Contains(fact.Name))]);

    private static PageDifference Difference(
        PageText before, PageText after, IReadOnlyList<FactChange> facts, IReadOnlyList<TextChange> texts,
        IReadOnlyList<string> old, IReadOnlyList<string> now) =>
        texts.Count > 0 || before.Title != after.Title || facts.Any(fact => fact.Weight > FactWeight.Sources) ? PageDifference.Content
        : facts.Count > 0 || !before.Sources.SequenceEqual(after.Sources) ? PageDifference.Sources
        : !old.SequenceEqual(now) ? PageDifference.Order
        : before.Fingerprint != after.Fingerprint ? PageDifference.Layout
        : PageDifference.None;

    private static IEnumerable<string> Sorted(IEnumerable<string> passages) => passages.Order(StringComparer.Ordinal);
}
