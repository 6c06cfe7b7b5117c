using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>The 404 page stands at any depth, so its links and style may not depend on where it is shown.</summary>
public sealed class NotFoundTests(RunningSite site, Browsers browsers)
{
    [Fact]
    public Task It_has_its_style_at_a_deep_address_of_the_root() => HasItsStyleAsync(site.AtRoot);

    [Fact]
    public Task It_has_its_style_at_a_deep_address_under_a_sub_path() => HasItsStyleAsync(site.UnderPath);

    private async Task HasItsStyleAsync(HostedSite host)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.StartAsync(browser, new Visitor());
        await using var home = await Visit.OpenAsync(browser, host.At(SitePath.Home), new Visitor());

        var answer = await visit.Page.GotoAsync(host.Address + "wat/er/niet/is/");

        Assert.Equal(404, answer!.Status);
        Assert.Equal(await StyleAsync(home.Page), await StyleAsync(visit.Page));
        await visit.Page.Locator("header a").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(host.At(SitePath.Home));
    }

    private static Task<string> StyleAsync(IPage page) => page.EvaluateAsync<string>("""
        () => [document.styleSheets[0].href, document.styleSheets[0].cssRules.length, getComputedStyle(document.body).fontFamily].join()
        """);
}
