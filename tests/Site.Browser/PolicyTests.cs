using Site.Model.Pages;

namespace Site.Browser;

/// <summary>The shipped headers in a real browser: nothing is stopped, and nothing is asked of others.</summary>
public sealed class PolicyTests(RunningSite site, Browsers browsers)
{
    [Fact]
    public async Task The_policy_stops_nothing_that_any_page_needs()
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.StartAsync(browser, new Visitor());
        var found = new List<string>();

        foreach (var address in site.AtRoot.Sitemap().Append(site.AtRoot.At(Paths.NotFound)))
        {
            var answer = await visit.Page.GotoAsync(address);
            Assert.Contains("default-src", await answer!.HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);
            if (address == site.AtRoot.At(Paths.Map)) await visit.Page.WaitForSelectorAsync(".leaflet-container");
            found.AddRange((await visit.ViolationsAsync()).Select(violation => $"{address}: {violation}"));
        }

        Faults.None(found);
        Faults.None(visit.Errors);
    }

    [Fact]
    public async Task The_policy_is_really_applied()
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(SitePath.Home), new Visitor());

        // What stands in a page. What a script of ours adds may run, and none of them adds what it did not bring itself.
        await visit.Page.EvaluateAsync("""
            () => { document.write('<script>window.ran = true</' + 'script><script src="data:text/javascript,window.ran=true"></' + 'script>'); document.close(); }
            """);

        Assert.False(await visit.Page.EvaluateAsync<bool>("() => window.ran === true"));
        Assert.NotEmpty(await visit.ViolationsAsync());
    }

    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task Only_the_map_asks_something_of_a_third_party(string page)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(PagesOfSite.Path(page)), new Visitor());

        var others = visit.Requests.Select(request => request.Host).Where(host => host != site.AtRoot.Address.Host).Distinct();

        Assert.Equal(page == "map" ? [Cdn.Host] : [], others);
    }
}
