using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>A page on paper and in the colours of a visitor's own choice.</summary>
public sealed partial class MediaTests(RunningSite site, Browsers browsers)
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

    [Fact]
    public async Task Paper_has_room_for_every_mission_on_two_pages()
    {
        var below = site.AtRoot.At(Paths.Missions);
        await using var visit = await OpenAsync("mission", new Visitor(Scripts: false));
        var (printed, tooLong) = (0, new List<string>());
        foreach (var mission in site.AtRoot.Sitemap().Where(address => address.StartsWith(below, StringComparison.Ordinal)))
        {
            await visit.Page.GotoAsync(mission);
            if (await visit.Page.Locator(".key-facts").CountAsync() == 0) continue;
            var pages = PrintedPage().Count(Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true })));
            printed++;
            if (pages is not (1 or 2)) tooLong.Add($"{mission}: {pages}");
        }

        Faults.None(tooLong);
        Assert.True(printed > 1, "No mission was printed.");
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
                return [...document.querySelectorAll('body *')]
                    .filter(element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
                    .filter(element => element.checkVisibility() && !(element instanceof SVGElement) && getComputedStyle(element).color === ground(element))
                    .map(element => element.outerHTML.slice(0, 160));
            }
            """);

        Faults.None(unseen);
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }

    private async Task<Visit> OpenAsync(string page, Visitor visitor) => await Visit.OpenAsync(
        await browsers.WithCdnAsync(CdnMode.Answered), site.AtRoot.At(PagesOfSite.Path(page)), visitor);

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex PrintedPage();
}
