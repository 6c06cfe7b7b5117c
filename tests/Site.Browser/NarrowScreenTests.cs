namespace Site.Browser;

/// <summary>WCAG 1.4.10: at 320 pixels wide a page scrolls in one direction.</summary>
public sealed class NarrowScreenTests(RunningSite site, Browsers browsers)
{
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] :
            [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > innerWidth)
                .map(element => element.outerHTML.slice(0, 120))
        """;

    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task No_page_scrolls_sideways(string page)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(
            browser, site.AtRoot.At(PagesOfSite.Path(page)), new Visitor(Width: 320));

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(TooWide));
    }
}
