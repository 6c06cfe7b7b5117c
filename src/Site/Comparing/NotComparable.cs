using Site.Text;
using Site.Theme.Text;

namespace Site.Comparing;

/// <summary>What an older program did not publish, or published in another way: it is told, and taken for no change.</summary>
internal static class NotComparable
{
    private const int Many = 5;

    public static IEnumerable<string> In(IReadOnlyList<ComparedPage> kept)
    {
        var without = kept.Where(page => page.IsWithoutData).ToList();
        if (without.Count > Many) yield return DiffText.OnlyTexts(without.Count);
        else foreach (var page in without) yield return DiffText.OnlyText(page.After.Title);
        foreach (var name in kept.SelectMany(page => page.Unknown).GroupBy(name => name).OrderBy(name => name.Key))
            yield return DiffText.UnknownFact(Labels.Of(name.Key), name.Count());
    }
}
