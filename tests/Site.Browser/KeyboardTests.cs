using System.Text.Json;
using Microsoft.Playwright;

namespace Site.Browser;

/// <summary>A page from its skip link to the foot, by the Tab key alone.</summary>
public sealed class KeyboardTests(RunningSite site, Browsers browsers)
{
    // What stands at the focus: what it is, whether it can be seen, and whether it looks otherwise than without focus.
    private const string Focused = """
        () => {
            const element = document.activeElement;
            const look = () => [element, ...element.querySelectorAll('*')].slice(0, 8).map(part => {
                const { outline, boxShadow, border, backgroundColor, color, textDecoration, stroke, strokeWidth, fill } = getComputedStyle(part);
                return [outline, boxShadow, border, backgroundColor, color, textDecoration, stroke, strokeWidth, fill].join();
            }).join(';');
            const { left, top, right, bottom } = [...element.getClientRects()].find(box => box.width && box.height) ?? new DOMRect();
            const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
            const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
            const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1);
            const above = document.elementFromPoint(x, y);
            const seen = right > left && inside && (element.contains(above) || above?.contains(element));
            const withFocus = look();
            element.blur();
            const without = look();
            element.focus({ preventScroll: true, focusVisible: true });
            element.stops = (element.stops ?? 0) + 1;
            return {
                html: element.outerHTML.slice(0, 160), seen, marked: withFocus !== without, again: element.stops > 1,
                last: element === [...document.querySelectorAll('footer a')].at(-1), body: element === document.body,
            };
        }
        """;

    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task Tab_goes_from_the_skip_link_to_the_last_link_and_is_seen_all_the_way(string page)
    {
        await using var visit = await OpenAsync(page);
        var faults = new List<string>();

        for (var stop = await NextAsync(visit.Page); !stop.Last; stop = await NextAsync(visit.Page))
        {
            Assert.False(stop.Body, "The focus left the page before its last link.");
            Assert.False(stop.Again, $"The focus came back: {stop.Html}");
            if (!stop.Seen) faults.Add($"not visible: {stop.Html}");
            if (!stop.Marked) faults.Add($"looks the same with focus: {stop.Html}");
        }

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task The_first_stop_skips_to_the_content(string page)
    {
        await using var visit = await OpenAsync(page);

        var first = await NextAsync(visit.Page);
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Contains("href=\"#", first.Html, StringComparison.Ordinal);
        Assert.True(first.Seen);
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
    }

    private async Task<Visit> OpenAsync(string page) => await Visit.OpenAsync(
        await browsers.WithCdnAsync(CdnMode.Answered), site.AtRoot.At(PagesOfSite.Path(page)), new Visitor());

    private static async Task<Stop> NextAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        var found = await page.EvaluateAsync(Focused);
        return found!.Value.Deserialize<Stop>(JsonSerializerOptions.Web)!;
    }

    private sealed record Stop(string Html, bool Seen, bool Marked, bool Again, bool Last, bool Body);
}
