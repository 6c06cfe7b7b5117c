namespace Site.Comparing;

/// <summary>Words that change in the same way on many pages are words of the site itself, and no news of each page.</summary>
internal static class CommonTexts
{
    private const int Many = 5;

    /// <summary>These changes, and on how many pages.</summary>
    public static IReadOnlyDictionary<TextChange, int> In(IEnumerable<ComparedPage> pages) => pages
        .SelectMany(page => page.Texts.Distinct())
        .GroupBy(text => text)
        .Where(same => same.Count() > Many)
        .ToDictionary(same => same.Key, same => same.Count());
}
