using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Site.Browser;

/// <summary>What a machine can say about WCAG 2.2 AA, and about the contrast that AAA asks of text, on every kind of page as visitors meet it.</summary>
public sealed class AccessibilityTests(RunningSite site, Browsers browsers)
{
    private static readonly AxeRunOptions _options = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"),
    };

    private static readonly Regex _list = new("^missies/(regio|organisatie|land|status)/");

    public static MatrixTheoryData<string, ColorScheme, int> EveryPageEverywhere { get; } =
        new(PagesOfSite.Names.Select(row => row.Data), [ColorScheme.Light, ColorScheme.Dark], [360, 1280]);

    [Theory]
    [MemberData(nameof(EveryPageEverywhere))]
    public async Task Axe_finds_nothing(string page, ColorScheme scheme, int width)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(
            browser, site.AtRoot.At(PagesOfSite.Path(page)), new Visitor(width, scheme));

        Faults.None(await FindAsync(visit.Page));
    }

    // Minutes of work, so on demand. The lists of missions differ in which cards they show only: one is among the kinds above.
    [Fact(Explicit = true)]
    public async Task Axe_finds_nothing_on_any_page_but_the_lists()
    {
        await using var visit = await Visit.StartAsync(await browsers.WithCdnAsync(CdnMode.Answered), new Visitor(360));
        var found = new List<string>();
        foreach (var (file, _) in site.AtRoot.Documents().Where(page => !_list.IsMatch(page.File)))
        {
            await visit.Page.GotoAsync(site.AtRoot.Address + file);
            found.AddRange((await FindAsync(visit.Page)).Select(fault => $"{file}: {fault}"));
        }

        Faults.None(found);
    }

    /// <summary>What axe finds on the page as it stands.</summary>
    public static async Task<IEnumerable<string>> FindAsync(IPage page) =>
        (await page.RunAxe(_options)).Violations.Select(Describe);

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}";
}
