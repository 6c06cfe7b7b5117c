using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>The map with the CDN answered, refused and tampered with.</summary>
public sealed class MapTests(RunningSite site, Browsers browsers)
{
    private const string Interactive = ".leaflet-container";
    private const string Marker = ".leaflet-marker-pane .spot";
    private const string Drawn = "main svg:has(.map-spot)";

    [Fact]
    public async Task Leaflet_takes_over_when_the_cdn_answers()
    {
        await using var visit = await OpenAsync(CdnMode.Answered);
        var drawn = await visit.Page.Locator(".map-spot").CountAsync();

        await Assertions.Expect(visit.Page.Locator(Interactive)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(Drawn)).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(Marker)).ToHaveCountAsync(drawn);
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task A_marker_opens_from_the_keyboard_and_leads_to_its_mission()
    {
        await using var visit = await OpenAsync(CdnMode.Answered);
        await TabToAsync(visit.Page, Marker);
        await visit.Page.Keyboard.PressAsync("Enter");
        var link = visit.Page.Locator(".leaflet-popup a[href*='missies/']").First;
        await Assertions.Expect(link).ToBeVisibleAsync();
        await link.ClickAsync();

        await visit.Page.WaitForURLAsync(address => address.StartsWith(site.AtRoot.At(Paths.Missions), StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("h1")).Not.ToHaveTextAsync("Kaart");
        Assert.Empty(visit.Errors);
    }

    [Theory]
    [InlineData(CdnMode.Refused, "ERR_CONNECTION_REFUSED")]
    [InlineData(CdnMode.Tampered, "integrity")]
    public async Task The_drawing_stays_when_the_cdn_fails(CdnMode mode, string reason)
    {
        await using var visit = await OpenAsync(mode);

        await Assertions.Expect(visit.Page.Locator(Drawn)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(Interactive)).ToHaveCountAsync(0);
        Assert.Empty(visit.Errors);
        // The failure really happened, and for the reason that is tested here.
        Assert.Contains(visit.Console, line => line.Contains(reason, StringComparison.Ordinal));
    }

    private async Task<Visit> OpenAsync(CdnMode mode) => await Visit.OpenAsync(
        await browsers.WithCdnAsync(mode), site.AtRoot.At(Paths.Map), new Visitor());

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < 100; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector)) return;
        }
        Assert.Fail($"Tab does not reach {selector} in 100 steps.");
    }
}
