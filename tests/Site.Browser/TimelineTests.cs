using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>The bars in time, on a screen without scripts and on paper.</summary>
public sealed class TimelineTests(RunningSite site, Browsers browsers)
{
    private const string Bars = ".time-table .time-bar";

    // A bar that reaches out of its cell would stand at the wrong time.
    private const string OutOfCell = """
        () => [...document.querySelectorAll('.time-table .time-bar rect')].filter(part => {
            const [box, cell] = [part, part.closest('.time-cell')].map(element => element.getBoundingClientRect());
            return box.width === 0 || box.left < cell.left - 2 || box.right > cell.right + 2;
        }).map(part => part.closest('tr').textContent.trim().slice(0, 60))
        """;

    [Theory]
    [InlineData(360, Media.Screen)]
    [InlineData(1280, Media.Screen)]
    [InlineData(1280, Media.Print)]
    public async Task Every_mission_has_a_row_and_every_bar_stands_in_its_cell(int width, Media media)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Refused);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(Paths.Timeline), new Visitor(width, Scripts: false));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media });

        var missions = site.AtRoot.Documents().Single(page => page.File == Paths.Missions.File)
            .Document.QuerySelectorAll(".mission-card").Length;
        await Assertions.Expect(visit.Page.Locator(".time-table tbody tr")).ToHaveCountAsync(missions);
        Assert.NotEqual(0, await visit.Page.Locator(Bars).CountAsync());
        foreach (var bar in await visit.Page.Locator(Bars).AllAsync()) await Assertions.Expect(bar).ToBeVisibleAsync();
        Faults.None(await visit.Page.EvaluateAsync<string[]>(OutOfCell));
    }

    [Fact]
    public async Task The_line_of_the_peildatum_stands_at_the_same_place_in_every_row()
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Refused);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(Paths.Timeline), new Visitor(360));

        var places = await visit.Page.Locator(Bars + " > use:last-child").EvaluateAllAsync<double[]>(
            "lines => lines.map(line => Math.round(line.getBoundingClientRect().x))");

        Assert.Single(places.Distinct());
        Assert.InRange(places[0], 180, 300);
    }
}
