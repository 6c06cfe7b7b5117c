using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>A source, or the meaning of a word, beside the place where it is met: by mouse, by keyboard, and without scripts.</summary>
public sealed class NoteCardTests(RunningSite site, Browsers browsers)
{
    private static readonly SitePath Mission = Paths.Mission("nmi");

    [Fact]
    public async Task A_number_shows_its_source_and_the_reader_stays_in_place()
    {
        await using var visit = await OpenAsync(new Visitor());
        var cite = visit.Page.Locator(".key-facts .cite").Nth(8);
        await cite.ScrollIntoViewIfNeededAsync();
        var before = await ScrolledAsync(visit);
        var place = (await cite.GetAttributeAsync("aria-label"))!.Split(", ")[^1];

        await cite.ClickAsync();

        var card = visit.Page.Locator(".note-card");
        await Assertions.Expect(card).ToBeVisibleAsync();
        await Assertions.Expect(card).ToContainTextAsync(place);
        Assert.Contains("bronnen/", await card.Locator("a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal(before, await ScrolledAsync(visit));
        Assert.Empty(await visit.ViolationsAsync());
    }

    [Fact]
    public async Task Enter_opens_it_and_Escape_leads_back_to_the_number()
    {
        await using var visit = await OpenAsync(new Visitor());
        var cite = visit.Page.Locator(".cite").First;
        await cite.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".note-card")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".note-card a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(visit.Page.Locator(".note-card")).ToBeHiddenAsync();
        await Assertions.Expect(cite).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_abbreviation_shows_its_meaning_and_closes_again()
    {
        await using var visit = await OpenAsync(new Visitor());
        var term = visit.Page.Locator(".term:has(abbr)").First;
        var meaning = await term.Locator("abbr").GetAttributeAsync("title");

        await term.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".note-card")).ToContainTextAsync(meaning!);
        await visit.Page.Locator(".note-card button").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".note-card")).ToBeHiddenAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_bar_tells_its_amount_article_and_source_to_the_mouse_and_to_the_keyboard()
    {
        await using var visit = await Visit.OpenAsync(
            await browsers.WithCdnAsync(CdnMode.Refused), site.AtRoot.At(Paths.Costs), new Visitor());
        var bar = visit.Page.Locator(".chart-link").Nth(1);
        var name = (await bar.Locator("title").TextContentAsync())!;
        Assert.Matches(@"^2025, .+: €\s51,7\smln, begrotingsartikel 1\.1 en 1\.3\. Bron \d: ", name);

        await visit.Page.Locator("a[href='#tabel']").FocusAsync();
        do await visit.Page.Keyboard.PressAsync("Tab");
        while (await bar.EvaluateAsync<bool>("bar => bar !== document.activeElement"));

        await Assertions.Expect(visit.Page.Locator(".note-card")).ToContainTextAsync("begrotingsartikel 1.1 en 1.3");
        await Assertions.Expect(visit.Page.Locator(".note-card")).ToContainTextAsync("Financiën");
    }

    [Fact]
    public async Task From_the_card_the_list_of_sources_is_one_step()
    {
        await using var visit = await OpenAsync(new Visitor());
        await visit.Page.Locator(".cite").First.ClickAsync();

        await visit.Page.Locator(".note-onward").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#bron-1")).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator(".note-card")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_scripts_the_number_leads_to_the_list()
    {
        await using var visit = await OpenAsync(new Visitor(Scripts: false));

        await visit.Page.Locator(".cite").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#bron-1")).ToBeInViewportAsync();
    }

    private async Task<Visit> OpenAsync(Visitor visitor) =>
        await Visit.OpenAsync(await browsers.WithCdnAsync(CdnMode.Refused), site.AtRoot.At(Mission), visitor);

    private static Task<double> ScrolledAsync(Visit visit) => visit.Page.EvaluateAsync<double>("() => scrollY");
}
