using Site.Text;

namespace Site.Comparing;

/// <summary>A line of the report: how deep it stands (0 is a heading), and what it says.</summary>
public sealed record ReportLine(int Depth, string Text);

/// <summary>Tells a comparison to an editor: what matters to readers first, what asks for nothing last.</summary>
public static class ComparisonReport
{
    public static IReadOnlyList<ReportLine> Of(SiteComparison comparison, NoteChanges notes)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(notes);
        var lines = new PageLines(CommonTexts.In(comparison.Kept));
        var moved = comparison.Kept.Where(page => page.HasMoved).ToDictionary(page => page.Before.Path);
        var content = comparison.Kept.Where(page => page.Difference is PageDifference.Content && !page.HasMoved)
            .ToLookup(page => lines.IsCommon(page) ? "" : Overviews.Has(page.Path) ? "overview" : "own");
        var counts = comparison.Kept.Where(page => !page.HasMoved).ToLookup(page => page.Difference);
        return
        [
            .. Section(DiffText.Added, comparison.Added, PageLines.Added),
            .. Section(DiffText.Moved, [.. comparison.Gone.Where(gone => gone.IsSamePage)], gone => lines.Moved(gone, moved.GetValueOrDefault(gone.Page.Path))),
            .. Section(DiffText.Gone, [.. comparison.Gone.Where(gone => !gone.IsSamePage)], PageLines.Gone),
            .. Section(DiffText.Changed, [.. content["own"]], lines.Changed),
            .. Section(DiffText.Figures, comparison.Figures, change => [new(1, DiffText.Fact(change))]),
            .. Section(DiffText.Overviews, [.. content["overview"]], lines.Overview),
            .. Section(DiffText.Common, [.. lines.Common], text => [new(1, DiffText.OnPages(text.Value, Excerpts.Of(text.Key)))]),
            .. Section(DiffText.OnlySources, [.. counts[PageDifference.Sources]], PageLines.Named),
            .. Section(DiffText.OnlyOrder, [.. counts[PageDifference.Order]], PageLines.Named),
            .. Section(DiffText.Notes, notes.News, note => [new(1, note.Text)]),
            .. Section(NoteText.Heading, [.. NoteLines.Of(notes)], line => [line]),
            .. Section(DiffText.Addresses, [.. AddressLines.Of(comparison)], line => [line]),
            .. Section(DiffText.NotCompared, [.. comparison.NotCompared, .. NoteLines.NotCompared(notes)], text => [new(1, text)]),
            .. Section(_ => DiffText.NothingToDo, [.. DiffText.Rest(content[""].Count(), counts[PageDifference.Layout].Count(), counts[PageDifference.None].Count())], text => [new(1, text)]),
        ];
    }

    private static IEnumerable<ReportLine> Section<T>(
        Func<int, string> title, IReadOnlyList<T> items, Func<T, IEnumerable<ReportLine>> lines) =>
        items.Count == 0 ? [] : items.SelectMany(lines).Prepend(new ReportLine(0, title(items.Count)));
}
