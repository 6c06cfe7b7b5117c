using Microsoft.Playwright;

namespace Site.Browser;

/// <summary>Pictures of every kind of page to look at; run on demand, with the folder in the environment's SCREENSHOTS.</summary>
public sealed class Screenshots(RunningSite site, Browsers browsers)
{
    private static readonly Visitor[] _visitors =
    [
        new Visitor(360), new Visitor(360, ColorScheme.Dark), new Visitor(), new Visitor(Scheme: ColorScheme.Dark),
        new Visitor(Scripts: false), new Visitor(ForcedColors: ForcedColors.Active),
    ];

    [Theory(Explicit = true)]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task Take(string page)
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS")
            ?? throw new InvalidOperationException("Name the folder for the pictures in the environment variable SCREENSHOTS.");
        foreach (var visitor in _visitors) await TakeAsync(page, visitor, folder);
    }

    private async Task TakeAsync(string page, Visitor visitor, string folder)
    {
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var visit = await Visit.OpenAsync(browser, site.AtRoot.At(PagesOfSite.Path(page)), visitor);
        var file = Path.Combine(folder, $"{page.Replace(' ', '-')}-{Kind(visitor)}");
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file + ".png", FullPage = true });
        // One print per page, from the widest light screen.
        if (visitor == new Visitor()) await visit.Page.PdfAsync(new PagePdfOptions { Path = file + ".pdf", Format = "A4" });
    }

    private static string Kind(Visitor visitor) => visitor switch
    {
        { Scripts: false } => "no-scripts",
        { ForcedColors: ForcedColors.Active } => "forced-colors",
        _ => $"{visitor.Width}-{visitor.Scheme.ToString().ToLowerInvariant()}",
    };
}
