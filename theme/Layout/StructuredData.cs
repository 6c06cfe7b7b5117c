using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Site.Model.Pages;
using Site.Theme.Text;

namespace Site.Theme.Layout;

/// <summary>
/// What a page is, in the words of schema.org (JSON-LD), for search engines: only what the page itself says, and short.
/// A data block, which no browser runs, so the content security policy lets it be.
/// </summary>
public static class StructuredData
{
    // Writes every "<" as "\u003C", so that no text can end the element.
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The script element of a page; null where no page is: at addresses that do not exist or have moved.</summary>
    public static string? Of(Page page, Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        // An edition is for who refers to it; search engines are sent to the newest site.
        if (frame.IsEdition || ThingOf(page, frame) is not { } thing) return null;
        thing.Insert(0, "@context", "https://schema.org");
        return $"<script type=\"application/ld+json\">{thing.ToJsonString(Form)}</script>";
    }

    private static JsonObject? ThingOf(Page page, Frame frame) => page switch
    {
        NotFoundView or RedirectView => null,
        HomeView => Site(frame)
            .With("description", page.Description)
            .With("inLanguage", "nl")
            .With("publisher", Publisher(frame)),
        GlossaryView => Sheet(page, frame, "DefinedTermSet"),
        MissionsView or SourcesView => Sheet(page, frame, "CollectionPage"),
        MissionView mission => Sheet(page, frame, "WebPage").About(mission, frame)
            .With("breadcrumb", Crumbs(page, frame, Paths.Missions, Words.Missions)),
        SourceView source => Sheet(page, frame, "WebPage").About(source)
            .With("breadcrumb", Crumbs(page, frame, Paths.Sources, SourceWords.Sources)),
        CostsView costs => Sheet(page, frame, "WebPage").With("mainEntity", Publications.Of(costs, frame, Publisher(frame))),
        OpenDataView data => Sheet(page, frame, "WebPage").With("mainEntity", Publications.Of(data, frame, Publisher(frame))),
        MapView map => Sheet(page, frame, "WebPage").With("mainEntity", Publications.Of(map, frame, Publisher(frame))),
        _ => Sheet(page, frame, "WebPage"),
    };

    private static JsonObject Sheet(Page page, Frame frame, string type) => Things.Of(type)
        .With("name", page.Title)
        .With("url", frame.Absolute(page.Path))
        .With("description", page.Description)
        .With("inLanguage", "nl")
        .With("dateModified", page.Changed is { } changed ? Dates.Attribute(changed) : null)
        .With("isPartOf", Site(frame));

    private static JsonObject Site(Frame frame) =>
        Things.Of("WebSite").With("name", frame.Settings.Title).With("url", frame.Absolute(SitePath.Home));

    private static JsonObject Publisher(Frame frame) => Things.Of("Organization").With("name", frame.Settings.Publisher);

    private static JsonObject Crumbs(Page page, Frame frame, SitePath parent, string name) =>
        Things.Of("BreadcrumbList").With("itemListElement", new JsonArray(
            Crumb(1, Words.Home).With("item", frame.Absolute(SitePath.Home)),
            Crumb(2, name).With("item", frame.Absolute(parent)),
            Crumb(3, page.Title)));

    private static JsonObject Crumb(int position, string name) =>
        Things.Of("ListItem").With("position", position).With("name", name);
}
