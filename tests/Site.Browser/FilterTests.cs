using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>Choosing and sorting missions: what is chosen stands in the address, and every choice has a page of its own.</summary>
public sealed class FilterTests(RunningSite site, Browsers browsers)
{
    private const string Titles = ".mission-card h3:visible";

    [Fact]
    public async Task A_choice_stands_in_the_address_and_survives_back_forward_and_reload()
    {
        await using var visit = await OpenAsync();
        var page = visit.Page;
        var all = await page.Locator(Titles).CountAsync();

        await Select(page, "status").SelectOptionAsync("beeindigd");
        await Select(page, "regio").SelectOptionAsync("europa");
        await Assertions.Expect(page).ToHaveURLAsync(At("?regio=europa&status=beeindigd"));
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"1 van {all} missies");
        await Assertions.Expect(page.Locator(Titles)).ToHaveCountAsync(1);

        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(At("?status=beeindigd"));
        await Assertions.Expect(Select(page, "regio")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(Titles)).Not.ToHaveCountAsync(1);

        await page.GoForwardAsync();
        await page.ReloadAsync();
        await Assertions.Expect(Select(page, "regio")).ToHaveValueAsync("europa");
        await Assertions.Expect(page.Locator(Titles)).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".region-section:visible")).ToHaveCountAsync(1);
        Faults.None(visit.Errors);
    }

    [Theory]
    [InlineData("regio", "oostflank")]
    [InlineData("organisatie", "niet-vermeld")]
    [InlineData("land", "libanon")]
    [InlineData("status", "loopt")]
    public async Task One_choice_leads_to_its_page_with_the_same_missions(string kind, string value)
    {
        await using var visit = await OpenAsync($"?{kind}={value}&volgorde=naam");
        var chosen = await visit.Page.Locator(Titles).AllInnerTextsAsync();
        var count = await visit.Page.GetByRole(AriaRole.Status).InnerTextAsync();

        await visit.Page.GetByText("Deze lijst als vaste pagina").ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(At($"{kind}/{value}/"));
        Assert.Equal(chosen.Order(), (await visit.Page.Locator(Titles).AllInnerTextsAsync()).Order());
        await Assertions.Expect(visit.Page.Locator("main h2").First).ToHaveTextAsync(count);
    }

    [Fact]
    public async Task What_fits_nothing_says_so_and_is_cleared_by_a_button()
    {
        await using var visit = await OpenAsync("?land=ghana&status=gepland&volgorde=onzin");

        await Assertions.Expect(visit.Page.GetByText("Geen missie past bij deze keuze.")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wis filters" }).ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(At(""));
        await Assertions.Expect(visit.Page.GetByText("Geen missie past bij deze keuze.")).ToBeHiddenAsync();
        await Assertions.Expect(Select(visit.Page, "regio")).ToBeFocusedAsync();
        Assert.NotEqual(0, await visit.Page.Locator(Titles).CountAsync());
        Faults.None(visit.Errors);
    }

    [Fact]
    public async Task Sorting_moves_all_cards_into_one_list_and_back()
    {
        await using var visit = await OpenAsync();
        var byRegion = await visit.Page.Locator(Titles).AllInnerTextsAsync();

        await Select(visit.Page, "volgorde").SelectOptionAsync("begin");
        var byStart = await visit.Page.Locator(Titles).AllInnerTextsAsync();
        await Assertions.Expect(visit.Page.Locator(".mission-card-period:visible").First).ToContainTextAsync("2007");
        await Assertions.Expect(visit.Page.Locator(".region-section:visible")).ToHaveCountAsync(0);
        await Select(visit.Page, "volgorde").SelectOptionAsync("");

        Assert.Equal(byRegion.Order(), byStart.Order());
        Assert.NotEqual(byRegion, byStart);
        Assert.Equal(byRegion, await visit.Page.Locator(Titles).AllInnerTextsAsync());
    }

    [Fact]
    public async Task Axe_finds_nothing_in_a_chosen_and_sorted_list()
    {
        await using var visit = await OpenAsync("?status=loopt&volgorde=einde", new Visitor(360));

        Faults.None(await AccessibilityTests.FindAsync(visit.Page));
    }

    [Fact]
    public async Task Without_scripts_every_list_is_one_summary_and_one_link_away()
    {
        await using var visit = await OpenAsync("", new Visitor(Scripts: false));

        await visit.Page.Locator(".mission-lists summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bosnië en Herzegovina", Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.AtRoot.At(Paths.MissionList(MissionListKind.Country, "bosnie-en-herzegovina")));
        await Assertions.Expect(visit.Page.Locator(Titles)).ToHaveCountAsync(1);
    }

    private static ILocator Select(IPage page, string name) => page.Locator($"select[name={name}]");

    private string At(string rest) => site.AtRoot.At(Paths.Missions) + rest;

    private async Task<Visit> OpenAsync(string query = "", Visitor? visitor = null) =>
        await Visit.OpenAsync(await browsers.WithCdnAsync(CdnMode.Refused), At(query), visitor ?? new Visitor());
}
