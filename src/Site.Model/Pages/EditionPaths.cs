using System.Globalization;

namespace Site.Model.Pages;

/// <content>Where editions stand: the site as it was on a peildatum, in a folder of its own.</content>
public static partial class Paths
{
    /// <summary>The folder in which all editions stand.</summary>
    public const string EditionsFolder = "edities";

    /// <summary>All editions.</summary>
    public static SitePath Editions { get; } = SitePath.Home.Page(EditionsFolder);

    /// <summary>What stands in a folder with a whole site, with its hashes.</summary>
    public static SitePath Manifest { get; } = new("manifest.json");

    /// <summary>The home page of an edition, and the folder with all of it.</summary>
    public static SitePath Edition(DateOnly day) => Editions.Page(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A path of a site as it stands in one of its editions.</summary>
    public static SitePath InEdition(DateOnly day, SitePath path) => new(Edition(day).Value + path.Value);

    /// <summary>The edition that an address belongs to; null for the newest site, of which the list of editions is a page.</summary>
    public static DateOnly? EditionOf(SitePath path) =>
        path.Value.Split('/') is [EditionsFolder, var day, _, ..]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;

    /// <summary>What an edition has not got and links to in the newest site: what goes on growing.</summary>
    internal static bool IsOnlyInNewest(SitePath path) => path == Feed || path == Editions;
}
