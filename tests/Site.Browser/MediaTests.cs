using Microsoft.Playwright;

namespace Site.Browser;

/// <summary>A page on paper and in the colours of a visitor's own choice.</summary>
public sealed class MediaTests(RunningSite site, Browsers browsers)
{
    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task Paper_has_no_menus(string page)
    {
        await using var visit = await OpenAsync(page, new Visitor());

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var menu in await visit.Page.Locator("nav").AllAsync())
            await Assertions.Expect(menu).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_shows_the_sources_of_a_mission()
    {
        await using var visit = await OpenAsync("mission", new Visitor());

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var source in await visit.Page.Locator(".source-list li").AllAsync())
            await Assertions.Expect(source).ToBeVisibleAsync();
        Assert.NotEqual(0, await visit.Page.Locator(".source-list li").CountAsync());
    }

    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task Forced_colours_leave_every_text_apart_from_its_ground(string page)
    {
        await using var visit = await OpenAsync(page, new Visitor(ForcedColors: ForcedColors.Active));

        var unseen = await visit.Page.EvaluateAsync<string[]>("""
            () => {
                const ground = element => {
                    for (let at = element; at; at = at.parentElement) {
                        const { backgroundColor } = getComputedStyle(at);
                        if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
                    }
                    return getComputedStyle(document.body).backgroundColor;
                };
                const ink = element => element instanceof SVGElement ? getComputedStyle(element).fill : getComputedStyle(element).color;
                return [...document.querySelectorAll('body *')]
                    .filter(element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
                    .filter(element => element.checkVisibility() && !(element instanceof SVGElement) && ink(element) === ground(element))
                    .map(element => element.outerHTML.slice(0, 160));
            }
            """);

        Assert.Empty(unseen);
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }

    private async Task<Visit> OpenAsync(string page, Visitor visitor) => await Visit.OpenAsync(
        await browsers.WithCdnAsync(CdnMode.Answered), site.AtRoot.At(PagesOfSite.Path(page)), visitor);
}
