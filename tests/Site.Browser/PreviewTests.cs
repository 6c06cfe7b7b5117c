using Microsoft.Playwright;

namespace Site.Browser;

/// <summary>The preview as an editor meets it: a page that follows the files, the bar below it, and the panel with problems.</summary>
public sealed class PreviewTests(Browsers browsers) : IAsyncLifetime
{
    private const string Mission = "missies/unifil/";
    private const string MissionFile = "missions/unifil.md";
    private const string Sentence = "Daar horen geen mensen en wapens zonder toestemming te zijn";

    private EditedSite _site = null!;
    private Visit _visit = null!;

    private IPage Page => _visit.Page;

    private ILocator Panel => Page.Locator("preview-bar section");

    private ILocator Fold => Page.Locator("preview-bar .fold");

    public async ValueTask InitializeAsync()
    {
        _site = await EditedSite.StartAsync();
        _visit = await Visit.OpenAsync(await browsers.WithCdnAsync(CdnMode.Refused), _site.At(Mission), new Visitor(800));
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(_visit.Errors);
        await _visit.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_change_above_what_is_read_moves_nothing_and_scripts_go_on()
    {
        var heading = Page.Locator("main h2").Last;
        await heading.ScrollIntoViewIfNeededAsync();
        await heading.EvaluateAsync("heading => scrollBy(0, heading.getBoundingClientRect().top - 100)");
        var before = await TopAsync(heading);
        var scrolled = await Page.EvaluateAsync<double>("() => scrollY");
        Assert.NotEqual(0, scrolled);

        _site.Change(MissionFile, Sentence, Sentence + ".\n\nEen nieuwe alinea.\n\nNog een alinea, die lager begint");

        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("Een nieuwe alinea.");
        Assert.InRange(await TopAsync(heading) - before, -2, 2);
        Assert.True(await Page.EvaluateAsync<double>("() => scrollY") > scrolled);
        await Page.Locator(".cite").First.ClickAsync();
        await Assertions.Expect(Page.Locator(".note-card")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Focus_and_what_was_opened_stay()
    {
        var link = Page.Locator("main .cite").Nth(3);
        await link.FocusAsync();
        var name = await link.GetAttributeAsync("aria-label");
        await Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true })");

        _site.Change(MissionFile, Sentence, "Een andere zin");

        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("Een andere zin");
        Assert.Equal(name, await Page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('aria-label')"));
        Assert.Equal(0, await Page.Locator("details:not([open])").CountAsync());
    }

    [Fact]
    public async Task A_page_with_a_script_of_its_own_is_loaded_again_in_its_place()
    {
        await Page.GotoAsync(_site.At("missies/"));
        await Page.Locator(".mission-filter").WaitForAsync();
        var card = Page.Locator(".mission-card", new PageLocatorOptions { HasText = "UNIFIL" }).First;
        await card.EvaluateAsync("card => scrollBy(0, card.getBoundingClientRect().top - 100)");
        var before = await TopAsync(card);

        // Under a title that sorts as the old one, or the card itself moves.
        _site.Change(MissionFile, "title: VN-vredesmacht in Libanon", "title: VN-vredeskracht in Libanon");

        await Assertions.Expect(card).Not.ToContainTextAsync("VN-vredesmacht");
        await Assertions.Expect(Page.Locator(".mission-filter select").First).ToBeVisibleAsync();
        Assert.InRange(await TopAsync(card) - before, -150, 150);
    }

    [Fact]
    public async Task A_mistake_is_shown_with_its_place_and_mend_until_it_is_mended()
    {
        _site.Change(MissionFile, "value: running", "value: runing");

        await Assertions.Expect(Panel).ToBeVisibleAsync();
        await Assertions.Expect(Panel).ToContainTextAsync(MissionFile + ":8");
        await Assertions.Expect(Panel).ToContainTextAsync("running");
        await Assertions.Expect(Page.Locator("preview-bar [role=status]")).ToHaveTextAsync("1 probleem in 1 bestand");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync(Sentence);

        await Panel.Locator("li button").ClickAsync();
        await Assertions.Expect(Page.Locator("preview-bar [role=status]")).ToContainTextAsync("Geopend");
        Assert.Equal((_site.Below(MissionFile), 8), Assert.Single(_site.Opened));

        _site.Change(MissionFile, "value: runing", "value: running");
        await Assertions.Expect(Panel).ToBeHiddenAsync();
        await Assertions.Expect(Fold).ToBeHiddenAsync();
    }

    [Fact]
    public async Task With_a_mistake_the_rest_of_the_site_can_be_used_and_the_panel_folded()
    {
        _site.Change(MissionFile, "value: running", "value: runing");
        await Assertions.Expect(Panel).ToBeVisibleAsync();

        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Panel).ToBeHiddenAsync();
        await Page.Locator("header nav a").First.ClickAsync();
        await Assertions.Expect(Fold).ToHaveTextAsync("1 probleem in 1 bestand");
        await Assertions.Expect(Panel).ToBeHiddenAsync();

        await Fold.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Panel).ToBeVisibleAsync();
        await Assertions.Expect(Fold).ToHaveAttributeAsync("aria-expanded", "true");
        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Fold).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_the_panel_begins_folded()
    {
        await using var phone = await Visit.OpenAsync(
            await browsers.WithCdnAsync(CdnMode.Refused), _site.At(Mission), new Visitor(360));
        _site.Change(MissionFile, "value: running", "value: runing");

        var fold = phone.Page.Locator("preview-bar .fold");
        await Assertions.Expect(fold).ToBeVisibleAsync();
        await Assertions.Expect(phone.Page.Locator("preview-bar section")).ToBeHiddenAsync();
        Assert.InRange((await phone.Page.Locator("preview-bar").BoundingBoxAsync())!.Height, 1, 80);
        await fold.ClickAsync();
        await Assertions.Expect(phone.Page.Locator("preview-bar section")).ToContainTextAsync(MissionFile);
    }

    [Fact]
    public async Task The_bar_names_the_files_of_the_page_and_opens_them()
    {
        var bar = Page.Locator("preview-bar aside");
        await Assertions.Expect(bar).ToContainTextAsync("Deze pagina komt uit");
        await Assertions.Expect(bar).ToContainTextAsync(MissionFile);

        await bar.Locator(".files button").First.ClickAsync();

        await Assertions.Expect(bar).ToContainTextAsync("Geopend op deze computer.");
        Assert.Equal((_site.Below(MissionFile), 0), Assert.Single(_site.Opened));
    }

    [Fact]
    public async Task Another_site_in_the_same_browser_opens_nothing()
    {
        await using var other = await EditedSite.StartAsync();
        await Page.GotoAsync(other.At(""));

        await Page.EvaluateAsync(
            """
            async address => {
                for (const mode of ['cors', 'no-cors'])
                    for (const headers of [{}, { 'X-Preview-Token': '0'.repeat(32) }])
                        await fetch(address, { method: 'POST', mode, headers }).catch(() => {});
            }
            """,
            _site.At("__preview/open?file=" + MissionFile));

        Assert.Empty(_site.Opened);
        Assert.Equal("blocked", await Page.EvaluateAsync<string>(
            "address => fetch(address).then(answer => answer.text(), () => 'blocked')", _site.At(Mission)));
    }

    private static Task<double> TopAsync(ILocator element) =>
        element.EvaluateAsync<double>("element => element.getBoundingClientRect().top");
}
