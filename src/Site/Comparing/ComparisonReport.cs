using Site.Model.Registers;
using Site.Text;

namespace Site.Comparing;

/// <summary>A line of the report: how deep it stands (0 is a heading), and what it says.</summary>
public sealed record ReportLine(int Depth, string Text);

/// <summary>Tells a comparison to an editor: what matters to readers first, what only looks different last.</summary>
public static class ComparisonReport
{
    private const int MostTexts = 8;

    public static IReadOnlyList<ReportLine> Of(SiteComparison comparison, IReadOnlyList<Change> notes)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var common = CommonTexts.In(comparison.Kept);
        var content = comparison.Kept.Where(page => page.Difference is PageDifference.Content)
            .ToLookup(page => IsCommon(page, common) ? "" : Overviews.Has(page.Path) ? "overview" : "own");
        var counts = comparison.Kept.ToLookup(page => page.Difference);
        return
        [
            .. Section(DiffText.Added, comparison.Added, page => [new(1, DiffText.Page(page.Title, page.Path))]),
            .. Section(DiffText.Gone, comparison.Gone, gone => [new(1, DiffText.GonePage(gone))]),
            .. Section(DiffText.Changed, [.. content["own"]], page => Changed(page, common)),
            .. Section(DiffText.Figures, comparison.Figures, change => [new(1, DiffText.Fact(change))]),
            .. Section(DiffText.Overviews, [.. content["overview"]], page => [new(1, DiffText.Overview(page, page.Texts.Count(text => !common.ContainsKey(text))))]),
            .. Section(DiffText.Common, [.. common], text => [new(1, DiffText.OnPages(text.Value, Excerpts.Of(text.Key)))]),
            .. Section(DiffText.OnlySources, [.. counts[PageDifference.Sources]], page => [new(1, DiffText.Page(page.After.Title, page.Path))]),
            .. Section(DiffText.OnlyOrder, [.. counts[PageDifference.Order]], page => [new(1, DiffText.Page(page.After.Title, page.Path))]),
            .. Section(DiffText.Notes, notes, note => [new(1, note.Text)]),
            .. Section(DiffText.WithoutData, comparison.WithoutData, title => [new(1, title)]),
            new(0, DiffText.Rest(content[""].Count(), counts[PageDifference.Layout].Count(), counts[PageDifference.None].Count())),
        ];
    }

    private static IEnumerable<ReportLine> Section<T>(
        Func<int, string> title, IReadOnlyList<T> items, Func<T, IEnumerable<ReportLine>> lines) =>
        items.Count == 0 ? [] : items.SelectMany(lines).Prepend(new ReportLine(0, title(items.Count)));

    private static IEnumerable<ReportLine> Changed(ComparedPage page, IReadOnlyDictionary<TextChange, int> common)
    {
        var texts = page.Texts.Where(text => !common.ContainsKey(text)).ToList();
        yield return new(1, DiffText.Page(page.After.Title, page.Path));
        if (page.HasMoved) yield return new(2, DiffText.Address(page.Before.Path, page.After.Path));
        if (page.Before.Title != page.After.Title) yield return new(2, DiffText.Title(page.Before.Title, page.After.Title));
        foreach (var fact in page.Facts) yield return new(2, DiffText.Fact(fact));
        if (texts.Count > 0) yield return new(2, DiffText.Texts(texts.Count));
        foreach (var text in texts.Take(MostTexts)) yield return new(3, DiffText.Text(Excerpts.Of(text)));
        if (texts.Count > MostTexts) yield return new(3, DiffText.More(texts.Count - MostTexts));
    }

    private static bool IsCommon(ComparedPage page, IReadOnlyDictionary<TextChange, int> common) =>
        page.Facts.Count == 0 && page.Before.Title == page.After.Title && page.Texts.All(common.ContainsKey);
}
