using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>The search with the CDN answered, refused and tampered with, and the list from A to Z without it.</summary>
public sealed class SearchTests(RunningSite site, Browsers browsers)
{
    private const string Field = "input[type=search]";
    private const string Results = "#zoeken ol > li";
    private const string Status = "#zoeken [role=status]";

    [Theory]
    [InlineData("litauen", "Multinationale Battlegroup in Litouwen")]
    [InlineData("Roemenie", "Roemenië")]
    [InlineData("MISSIES kosovo", "KFOR")]
    [InlineData("gevechtsgroepen", "Multinationale Battlegroup in Litouwen")]
    [InlineData("training Libanon", "Trainers voor de Libanese grensbewaking")]
    [InlineData("VN-waarnemers", "UNTSO")]
    [InlineData("eFP Litouwen", "Multinationale Battlegroup in Litouwen")]
    [InlineData("mq9", "MQ-9 Reaper")]
    [InlineData("MINDEF20260046010", "Verslag NAVO DMM")]
    public async Task Typing_finds(string typed, string name)
    {
        await using var visit = await OpenAsync(CdnMode.Answered);

        await visit.Page.Locator(Field).PressSequentiallyAsync(typed);

        await Assertions.Expect(visit.Page.Locator(Results).Filter(new LocatorFilterOptions { HasText = name }).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(Status)).ToContainTextAsync("resulta");
        Faults.None(visit.Errors);
        Faults.None(await visit.ViolationsAsync());
    }

    [Fact]
    public async Task Nothing_is_fetched_before_the_search_is_opened()
    {
        await using var visit = await OpenAsync(CdnMode.Answered);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(visit.Requests, Asked);

        await visit.Page.Locator(Field).FocusAsync();

        await visit.Page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').filter(one => one.name.includes('/npm/')).length >= 2");
        // The import takes what the script element has loaded and checked.
        await visit.Page.Locator(Field).FillAsync("kosovo");
        await visit.Page.Locator(Results).First.WaitForAsync();
        Assert.Equal(3, visit.Requests.Count(Asked));
    }

    [Fact]
    public async Task The_words_stay_in_the_address_through_reload_and_back()
    {
        await using var visit = await OpenAsync(CdnMode.Answered);
        await visit.Page.Locator(Field).FillAsync("unifil");
        await visit.Page.Locator(Results).First.Locator("a").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.AtRoot.At(Paths.Mission("unifil")));

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator(Results).First).ToContainTextAsync("UNIFIL");
        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator(Field)).ToHaveValueAsync("unifil");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToContainTextAsync("UNIFIL");
        await visit.Page.Locator(Field).PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.AtRoot.At(Paths.Search));
    }

    [Fact]
    public async Task What_is_not_found_is_said_with_what_comes_near()
    {
        await using var visit = await OpenAsync(CdnMode.Answered);

        await visit.Page.Locator(Field).FillAsync("kzovo");
        await Assertions.Expect(visit.Page.Locator(Status)).ToContainTextAsync("Niets gevonden");
        await visit.Page.Locator(Status + " a").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(Results).First).ToContainTextAsync("Kosovo");
        Faults.None(visit.Errors);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task Results_are_accessible_and_the_next_stop_of_the_keyboard(ColorScheme scheme, int width)
    {
        await using var visit = await OpenAsync(CdnMode.Answered, new Visitor(width, scheme));
        await visit.Page.Locator(Field).FillAsync("libanon");
        await visit.Page.Locator(Results).First.WaitForAsync();

        await visit.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(visit.Page.Locator(Results).First.Locator("a").First).ToBeFocusedAsync();
        Faults.None((await visit.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    [Theory]
    [InlineData(CdnMode.Refused, "ERR_CONNECTION_REFUSED")]
    [InlineData(CdnMode.Tampered, "integrity")]
    public async Task The_list_stays_when_the_cdn_fails(CdnMode mode, string reason)
    {
        await using var visit = await OpenAsync(mode);

        await visit.Page.Locator(Field).FillAsync("unifil");

        await Assertions.Expect(visit.Page.Locator(Status)).ToContainTextAsync("Zoeken lukt nu niet");
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("#missie-unifil a")).ToBeVisibleAsync();
        Faults.None(visit.Errors);
        // The failure really happened, and for the reason that is tested here.
        Assert.Contains(visit.Console, line => line.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_the_list_holds_all_and_no_field_is_seen()
    {
        await using var visit = await OpenAsync(CdnMode.Answered, new Visitor(Scripts: false));

        await Assertions.Expect(visit.Page.Locator(Field)).ToBeHiddenAsync();
        // Lists of missions by country and the like only gather what stands here one by one.
        foreach (var address in site.AtRoot.Sitemap().Where(address =>
            address != site.AtRoot.At(Paths.Search) && new Uri(address).AbsolutePath.Trim('/').Split('/').Length < 3))
            Assert.NotEqual(0, await visit.Page.Locator($".index-list a[href='{Relative(address)}']").CountAsync());
    }

    private string Relative(string address) => new Here(Paths.Search).To(new SitePath(address[site.AtRoot.Address.AbsoluteUri.Length..]));

    private static bool Asked(Uri address) =>
        address.Host == Cdn.Host || address.AbsolutePath.EndsWith(Paths.SearchData.Value, StringComparison.Ordinal);

    private async Task<Visit> OpenAsync(CdnMode mode, Visitor? visitor = null) => await Visit.OpenAsync(
        await browsers.WithCdnAsync(mode), site.AtRoot.At(Paths.Search), visitor ?? new Visitor());
}
