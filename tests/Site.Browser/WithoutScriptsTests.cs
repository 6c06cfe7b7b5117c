using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>Every page is complete without JavaScript.</summary>
public sealed class WithoutScriptsTests(RunningSite site, Browsers browsers)
{
    // What needs scripts is all that they may add.
    private const string Text = "main => { main.querySelector('.mission-filter')?.remove(); return main.innerText; }";

    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task A_page_says_the_same(string page)
    {
        var address = site.AtRoot.At(PagesOfSite.Path(page));
        // The CDN refuses: Leaflet would take the place of what is compared.
        var browser = await browsers.WithCdnAsync(CdnMode.Refused);
        await using var with = await Visit.OpenAsync(browser, address, new Visitor());
        await using var without = await Visit.OpenAsync(browser, address, new Visitor(Scripts: false));

        // The one thing that scripts may add.
        await with.Page.EvaluateAsync("() => document.querySelector('search')?.remove()");
        var text = await without.Page.Locator("main").EvaluateAsync<string>(Text);

        await Assertions.Expect(without.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(without.Page.Locator(".mission-filter:visible")).ToHaveCountAsync(0);
        Assert.Equal(await with.Page.Locator("main").EvaluateAsync<string>(Text), text);
    }

    [Fact]
    public async Task The_map_is_drawn_and_every_marker_leads_to_its_place_in_the_list()
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(Paths.Map), new Visitor(Scripts: false));
        var spots = visit.Page.Locator("main svg .map-spot");

        await Assertions.Expect(spots.First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".place-list > li")).ToHaveCountAsync(await spots.CountAsync());
        await spots.First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".place-list > li:target")).ToBeInViewportAsync();
    }
}
