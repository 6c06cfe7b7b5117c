using System.Globalization;

namespace Site.Model.Pages;

/// <summary>
/// An address below the root of the site, without a leading slash: "" is home,
/// "missies/unifil/" a page, "data/kosten.csv" a file.
/// </summary>
public readonly record struct SitePath(string Value)
{
    /// <summary>The root.</summary>
    public static SitePath Home { get; } = new("");

    /// <summary>The file a host must find: a page is the index.html in its folder.</summary>
    public string File => Value.Length == 0 || Value.EndsWith('/') ? Value + "index.html" : Value;

    /// <summary>A path below this one: <c>Missions.Page("unifil")</c> is "missies/unifil/".</summary>
    public SitePath Page(string segment) => new(Value + segment + "/");

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>Where a page stands, and so how it links to others: relative, so that it works under any path.</summary>
/// <param name="Path">The page's own path.</param>
/// <param name="Root">
/// Null for relative links; "/" or "/sub/" for a page that a host shows at any address (404) and so needs absolute ones.
/// </param>
public sealed record Here(SitePath Path, string? Root = null)
{
    /// <summary>The edition that the page belongs to; null in the newest site.</summary>
    public DateOnly? Edition { get; init; }

    /// <summary>The link from here to another path; within an edition to that path in the same edition.</summary>
    public string To(SitePath target)
    {
        if (Edition is not null && Paths.IsOnlyInNewest(target)) return ToNewest(target);
        if (Root is not null) return Root + target.Value;
        var from = Path.Value.Split('/')[..^1];
        var to = target.Value.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared]) shared++;
        var link = string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
        return link.Length == 0 ? "./" : link;
    }

    /// <summary>The link to a path in the newest site, also from an edition.</summary>
    public string ToNewest(SitePath target) =>
        Edition is { } day ? new Here(Paths.InEdition(day, Path)).To(target) : To(target);

    /// <summary>The link to a place in a page.</summary>
    public string To(SitePath target, string anchor) =>
        target == Path && Root is null ? "#" + anchor : To(target) + "#" + anchor;
}

/// <summary>Every fixed address of the site; a Dutch segment is named here, and nowhere else but in names of input files.</summary>
public static partial class Paths
{
    /// <summary>All missions.</summary>
    public static SitePath Missions { get; } = SitePath.Home.Page("missies");

    /// <summary>The map.</summary>
    public static SitePath Map { get; } = SitePath.Home.Page("kaart");

    /// <summary>The costs.</summary>
    public static SitePath Costs { get; } = SitePath.Home.Page("kosten");

    /// <summary>The sources.</summary>
    public static SitePath Sources { get; } = SitePath.Home.Page("bronnen");

    /// <summary>The glossary.</summary>
    public static SitePath Glossary { get; } = SitePath.Home.Page("begrippen");

    /// <summary>What changed on the site.</summary>
    public static SitePath Changes { get; } = SitePath.Home.Page("wijzigingen");

    /// <summary>Legal bases, mandates and national frameworks.</summary>
    public static SitePath Mandates { get; } = SitePath.Home.Page("mandaten");

    /// <summary>Where the papers differ.</summary>
    public static SitePath Differences { get; } = SitePath.Home.Page("verschillen");

    /// <summary>What changed between the papers.</summary>
    public static SitePath Developments { get; } = SitePath.Home.Page("veranderd");

    /// <summary>Search, and everything from A to Z.</summary>
    public static SitePath Search { get; } = SitePath.Home.Page("zoeken");

    /// <summary>All missions in time.</summary>
    public static SitePath Timeline { get; } = SitePath.Home.Page("tijdlijn");

    /// <summary>The page for addresses that do not exist.</summary>
    public static SitePath NotFound { get; } = new("404.html");

    /// <summary>The sitemap for search engines.</summary>
    public static SitePath Sitemap { get; } = new("sitemap.xml");

    /// <summary>What search engines may read.</summary>
    public static SitePath Robots { get; } = new("robots.txt");

    /// <summary>Where to report a weakness of the site.</summary>
    public static SitePath SecurityTxt { get; } = new(".well-known/security.txt");

    /// <summary>The Atom feed of changes.</summary>
    public static SitePath Feed { get; } = new("feed.xml");

    /// <summary>The cost lines to download.</summary>
    public static SitePath CostsCsv { get; } = new("data/kosten.csv");

    /// <summary>The printed totals to download.</summary>
    public static SitePath CostTotalsCsv { get; } = new("data/kostentotalen.csv");

    /// <summary>The figures of no single mission to download.</summary>
    public static SitePath FiguresCsv { get; } = new("data/kerncijfers.csv");

    /// <summary>The data of the site, described.</summary>
    public static SitePath OpenData { get; } = SitePath.Home.Page("open-data");

    /// <summary>A file with data.</summary>
    public static SitePath Data(string name) => new("data/" + name);

    /// <summary>What may stand in a JSON file, for machines.</summary>
    public static SitePath Schema(string name) => Data($"schema/{name}.schema.json");

    /// <summary>All tables, described for machines.</summary>
    public static SitePath DataPackage { get; } = Data("datapackage.json");

    /// <summary>All data, described for catalogues.</summary>
    public static SitePath CatalogueJson { get; } = Data("catalogus.jsonld");

    /// <summary>The same in another notation.</summary>
    public static SitePath CatalogueTurtle { get; } = Data("catalogus.ttl");

    /// <summary>All data in one file.</summary>
    public static SitePath Archive { get; } = Data("missieoverzicht.zip");

    /// <summary>All missions with all their facts.</summary>
    public static SitePath MissionsJson { get; } = Data("missies.json");

    /// <summary>The places, for the map.</summary>
    public static SitePath LocationsGeoJson { get; } = new("data/locaties.geojson");

    /// <summary>The places, as the script of the map takes them.</summary>
    public static SitePath LocationsScript { get; } = new("data/locaties.js");

    /// <summary>What the search looks through.</summary>
    public static SitePath SearchData { get; } = new("data/zoeken.js");

    /// <summary>The moved addresses, as Netlify reads them; other hosts answer with the page that stands there.</summary>
    public static SitePath Redirects { get; } = new("_redirects");

    /// <summary>The headers, as Netlify and Cloudflare read them.</summary>
    public static SitePath Headers { get; } = new("_headers");

    /// <summary>Headers, types and moved addresses for nginx.</summary>
    public static SitePath Nginx { get; } = new("nginx.conf");

    /// <summary>Headers and types for IIS.</summary>
    public static SitePath WebConfig { get; } = new("web.config");

    /// <summary>Editing in the browser; no page of the site links to it.</summary>
    public static SitePath Admin { get; } = SitePath.Home.Page("beheer");

    /// <summary>What can be edited there.</summary>
    public static SitePath AdminConfig { get; } = new("beheer/config.json");

    /// <summary>What is run there before the CMS.</summary>
    public static SitePath AdminScript { get; } = new("beheer/beheer.js");

    /// <summary>An image beside the texts.</summary>
    public static SitePath Picture(string name) => new("afbeeldingen/" + name);

    /// <summary>A mission's page.</summary>
    public static SitePath Mission(string slug) => Missions.Page(slug);

    /// <summary>The facts of a mission as data, beside its page.</summary>
    public static SitePath MissionData(string slug) => new(Missions.Value + slug + ".json");

    /// <summary>The slug in the address of a mission; null for other addresses.</summary>
    public static string? SlugOf(SitePath path) =>
        path.Value.Split('/') is [_, { Length: > 0 } slug, ""] && path == Mission(slug) ? slug : null;

    /// <summary>The data beside the page of a mission; null at other pages.</summary>
    public static SitePath? DataOf(SitePath page) => SlugOf(page) is { } slug ? MissionData(slug) : null;

    /// <summary>A source's page.</summary>
    public static SitePath Source(string id) => Sources.Page(id);

    /// <summary>A text page.</summary>
    public static SitePath Text(string slug) => SitePath.Home.Page(slug);

    /// <summary>Where a numbered place stands in the list beside a map.</summary>
    public static string PlaceAnchor(int number) => "plaats-" + number.ToString(CultureInfo.InvariantCulture);
}
