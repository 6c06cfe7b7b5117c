using Microsoft.Playwright;

namespace Site.Browser.Harness;

/// <summary>Who visits: the width of the screen and what the visitor has asked the browser for.</summary>
public sealed record Visitor(
    int Width = 1280,
    ColorScheme Scheme = ColorScheme.Light,
    bool Scripts = true,
    ForcedColors ForcedColors = ForcedColors.None)
{
    public BrowserNewContextOptions Options() => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = 800 },
        ColorScheme = Scheme,
        JavaScriptEnabled = Scripts,
        ForcedColors = ForcedColors,
        // What moves would make what is measured depend on the moment.
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "nl-NL",
    };
}
