using Site.Text;

namespace Site.Comparing;

/// <summary>What the report says of single pages.</summary>
/// <param name="Common">Passages that change on many pages alike, and are told once.</param>
internal sealed record PageLines(IReadOnlyDictionary<TextChange, int> Common)
{
    private const int MostTexts = 8;

    public static IEnumerable<ReportLine> Named(ComparedPage page) => [new(1, DiffText.Page(page.After.Title, page.Path))];

    /// <summary>A new page, with all that a colleague must compare with the papers.</summary>
    public static IEnumerable<ReportLine> Added(NewPage page) =>
        [new(1, DiffText.Page(page.Page.Title, page.Page.Path)), .. FactLines.Of(page.Data).Select(text => new ReportLine(2, text))];

    public static IEnumerable<ReportLine> Gone(GonePage gone) =>
        [new(1, DiffText.GonePage(gone)), .. FactLines.Of(gone.Data).Select(text => new ReportLine(2, text))];

    /// <summary>A page under another name: one event, with what else is different.</summary>
    public IEnumerable<ReportLine> Moved(GonePage gone, ComparedPage? page)
    {
        var changes = page is { Difference: >= PageDifference.Sources } ? Changes(page).ToList() : [];
        return [new(1, DiffText.MovedPage(gone)), .. changes.Count > 0 ? changes : [new ReportLine(2, DiffText.OnlyMoved)]];
    }

    public IEnumerable<ReportLine> Changed(ComparedPage page) => [.. Named(page), .. Changes(page)];

    public IEnumerable<ReportLine> Overview(ComparedPage page) =>
        [new(1, DiffText.Overview(page, page.Texts.Count(text => !Common.ContainsKey(text))))];

    /// <summary>Whether nothing is different but what is told once for all pages.</summary>
    public bool IsCommon(ComparedPage page) =>
        page.Facts.Count == 0 && page.Before.Title == page.After.Title && page.Texts.All(Common.ContainsKey);

    private IEnumerable<ReportLine> Changes(ComparedPage page)
    {
        var texts = page.Texts.Where(text => !Common.ContainsKey(text)).ToList();
        if (page.Before.Title != page.After.Title) yield return new(2, DiffText.Title(page.Before.Title, page.After.Title));
        foreach (var fact in page.Facts)
        {
            yield return new(2, DiffText.Fact(fact));
            foreach (var value in fact.Vanished) yield return new(3, DiffText.Vanished(value with { Label = Excerpts.Short(value.Label) }));
        }

        if (texts.Count > 0) yield return new(2, DiffText.Texts(texts.Count));
        foreach (var text in texts.Take(MostTexts)) yield return new(3, DiffText.Text(Excerpts.Of(text)));
        if (texts.Count > MostTexts) yield return new(3, DiffText.More(texts.Count - MostTexts));
    }
}
