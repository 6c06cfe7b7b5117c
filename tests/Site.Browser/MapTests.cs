using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>The map with the CDN answered, refused and tampered with.</summary>
public sealed class MapTests(RunningSite site, Browsers browsers)
{
    private const string Interactive = ".leaflet-container";
    private const string Marker = ".leaflet-marker-pane .spot";
    private const string Drawn = "#map figure svg";

    [Fact]
    public async Task Leaflet_takes_over_when_the_cdn_answers()
    {
        await using var visit = await OpenAsync(CdnMode.Answered);

        await Assertions.Expect(visit.Page.Locator(Interactive)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(Drawn)).ToBeHiddenAsync();
        Faults.None(visit.Errors);
    }

    [Fact]
    public async Task Every_place_in_the_list_has_a_marker_or_shares_one()
    {
        await using var visit = await OpenAsync(CdnMode.Answered);
        var drawn = await NamesAsync(visit.Page.Locator(".map-spot"));

        var marked = await NamesAsync(visit.Page.Locator(Marker));

        Assert.NotEmpty(drawn);
        Assert.Equal(Parts(drawn), Parts(marked));
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
        Faults.None(visit.Errors);
    }

    [Fact]
    public async Task A_mission_page_leads_to_its_own_place_on_the_map()
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(Paths.Mission("untso")), new Visitor());

        await visit.Page.Locator(".mission-places .action").ClickAsync();

        var popup = visit.Page.Locator(".leaflet-popup");
        await Assertions.Expect(popup).ToBeInViewportAsync();
        await Assertions.Expect(popup.Locator("a[href*='untso']").First).ToBeVisibleAsync();
        Faults.None(visit.Errors);
    }

    [Fact]
    public async Task A_mission_outside_the_choice_in_the_address_leaves_the_map_standing()
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(Paths.Map) + "?regio=afrika#missie-untso", new Visitor());

        await Assertions.Expect(visit.Page.Locator(".leaflet-marker-icon").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#map figure")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".leaflet-popup")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_scripts_the_same_address_leads_to_the_list()
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Refused);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(Paths.Map) + "#missie-untso", new Visitor(Scripts: false));

        await Assertions.Expect(visit.Page.Locator("[data-mission=untso]:target")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(CdnMode.Answered)]
    [InlineData(CdnMode.Refused)]
    public async Task A_choice_leaves_only_its_places_and_stands_in_the_address(CdnMode mode)
    {
        await using var visit = await OpenAsync(mode);
        var places = visit.Page.Locator(".place-list > li:visible");
        var all = await places.CountAsync();

        await visit.Page.Locator("select[name=regio]").SelectOptionAsync("afrika");
        await visit.Page.Locator("select[name=jaar]").SelectOptionAsync("2026");

        var chosen = await places.CountAsync();
        Assert.InRange(chosen, 1, all - 1);
        Assert.EndsWith("?regio=afrika&jaar=2026", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".mission-filter [role=status]")).ToHaveTextAsync($"{chosen} van {all} plaatsen");
        await Assertions.Expect(visit.Page.Locator("[data-mission]:visible:not([data-lists~='regio/afrika'])")).ToHaveCountAsync(0);
        if (mode is CdnMode.Answered) Assert.Equal(chosen, Parts(await NamesAsync(visit.Page.Locator(Marker))).Select(part => part.Split(". ")[0]).Count(part => int.TryParse(part, out _)));
        else await Assertions.Expect(visit.Page.Locator(".map-sheet .map-spot:visible")).ToHaveCountAsync(chosen);

        await visit.Page.ReloadAsync();
        await Assertions.Expect(places).ToHaveCountAsync(chosen);
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(places).ToHaveCountAsync(all);
        Faults.None(visit.Errors);
    }

    [Theory]
    [InlineData(CdnMode.Refused, "ERR_CONNECTION_REFUSED")]
    [InlineData(CdnMode.Tampered, "integrity")]
    public async Task The_drawing_stays_when_the_cdn_fails(CdnMode mode, string reason)
    {
        await using var visit = await OpenAsync(mode);

        await Assertions.Expect(visit.Page.Locator(Drawn)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(Interactive)).ToHaveCountAsync(0);
        Faults.None(visit.Errors);
        // The failure really happened, and for the reason that is tested here.
        Assert.Contains(visit.Console, line => line.Contains(reason, StringComparison.Ordinal));
    }

    // A shared marker joins the names as a place joins its missions.
    private static IEnumerable<string> Parts(IReadOnlyList<string> names) =>
        names.SelectMany(name => name.Split("; ")).Order(StringComparer.Ordinal);

    private static async Task<IReadOnlyList<string>> NamesAsync(ILocator marks) =>
        await marks.EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.getAttribute('aria-label'))");

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
