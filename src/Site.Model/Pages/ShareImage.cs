namespace Site.Model.Pages;

/// <summary>The image that other sites show beside a link: a mission has its own, every other page has that of the site.</summary>
public static class ShareImage
{
    /// <summary>Width in pixels, as the sites that show it ask for.</summary>
    public const int Width = 1200;

    /// <summary>Height in pixels.</summary>
    public const int Height = 630;

    /// <summary>Its file name.</summary>
    public const string Name = "deelafbeelding.png";

    /// <summary>Where a page's image is.</summary>
    public static SitePath Of(Page page) => page is MissionView { Path: var path } ? Below(path) : Below(SitePath.Home);

    private static SitePath Below(SitePath page) => new(page.Value + Name);
}
