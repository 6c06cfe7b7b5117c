namespace Site.Browser;

/// <summary>
/// A finger needs 44 pixels: what stands alone can be touched 20 pixels above and below its middle.
/// Links in running text are as high as their line, and numbers on a drawn map stand in the list beside it too.
/// </summary>
public sealed class TargetTests(RunningSite site, Browsers browsers)
{
    private const string TooSmall = """
        () => {
          const inText = element => element.matches('.cite, .term, .map-spot, .leaflet-marker-icon, .skip-link')
            || element.closest('p, .leaflet-control-attribution, .note, .prose, .source-list, dd, .chart-note')
            || ((element.previousElementSibling || element.previousSibling?.textContent.trim()) && getComputedStyle(element).display === 'inline');
          const missed = (element, offset) => {
            const line = element.getClientRects()[0];
            const [x, y] = [line.x + Math.min(line.width / 2, 20), line.y + line.height / 2 + offset];
            const hit = document.elementFromPoint(x, y);
            return !(hit && (element.contains(hit) || hit.contains(element) && hit.matches('label, summary')));
          };
          return [...document.querySelectorAll('main a, main button, main summary, main select, main input, header a')]
            .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 && !inText(element))
            .filter(element => {
              element.scrollIntoView({ block: 'center', behavior: 'instant' });
              return element.getClientRects().length === 1 && (missed(element, -20) || missed(element, 20));
            })
            .map(element => `${element.closest('[class]')?.className}: ${element.outerHTML.slice(0, 100)}`);
        }
        """;

    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task What_stands_alone_has_room_for_a_finger(string page)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(PagesOfSite.Path(page)), new Visitor(Width: 360));

        Faults.None(await visit.Page.EvaluateAsync<string[]>(TooSmall));
    }
}
