using Site.Model.Pages;

namespace Site.Browser;

/// <summary>What other sites find when someone shares a link: an image that is there, of the size that the page states.</summary>
public sealed class ShareTests(RunningSite site, Browsers browsers)
{
    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task The_image_of_a_page_is_there_in_the_size_it_states(string page)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Refused);
        await using var visit = await Visit.OpenAsync(browser, site.UnderPath.At(PagesOfSite.Path(page)), new Visitor());
        var image = await ContentAsync(visit, "og:image");
        var stated = $"{await ContentAsync(visit, "og:image:width")}x{await ContentAsync(visit, "og:image:height")}";

        Assert.StartsWith(site.UnderPath.Address.AbsoluteUri, image, StringComparison.Ordinal);
        Assert.NotEmpty(await ContentAsync(visit, "og:image:alt"));
        var answer = await visit.Page.GotoAsync(image);
        Assert.Equal("image/png", await answer!.HeaderValueAsync("content-type"));
        Assert.Equal(stated, await visit.Page.EvaluateAsync<string>(
            "() => { const shown = document.images[0]; return `${shown.naturalWidth}x${shown.naturalHeight}`; }"));
    }

    [Fact]
    public async Task A_mission_shows_another_image_than_the_rest_of_the_site()
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Refused);
        await using var visit = await Visit.StartAsync(browser, new Visitor());
        var images = new List<string>();
        foreach (var path in new[] { SitePath.Home, Paths.Costs, Paths.Mission("unifil") })
        {
            await visit.Page.GotoAsync(site.AtRoot.At(path));
            images.Add(await ContentAsync(visit, "og:image"));
        }

        Assert.Equal(images[0], images[1]);
        Assert.NotEqual(images[0], images[2]);
    }

    private static async Task<string> ContentAsync(Visit visit, string property) =>
        await visit.Page.Locator($"meta[property='{property}']").GetAttributeAsync("content") ?? "";
}
