using System.Text.Json;
using AngleSharp.Html.Parser;
using Site.Listing;
using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Tests.Sites;
using Site.Theme.Layout;

namespace Site.Tests.Theme;

public class StructuredDataTests
{
    private static readonly Website Website = FixtureSite.Good.Read().Website!;

    [Fact]
    public void Every_page_but_404_and_what_has_moved_says_what_it_is_and_where()
    {
        foreach (var page in Pages(Website).Where(page => page is not (NotFoundView or RedirectView)))
        {
            var data = Data(page);
            Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
            Assert.Equal(page.Title, data.GetProperty("name").GetString());
            Assert.EndsWith("/" + page.Path.Value, data.GetProperty("url").GetString(), StringComparison.Ordinal);
        }

        Assert.Null(StructuredData.Of(Assert.Single(Pages(Website).OfType<NotFoundView>()), Frame()));
        Assert.Null(StructuredData.Of(Assert.Single(Pages(Website).OfType<RedirectView>()), Frame()));
    }

    [Fact]
    public void A_mission_names_its_papers_its_places_and_the_way_to_it()
    {
        var view = Pages(Website).OfType<MissionView>().First(page => page.Mission.Slug == "battlegroup-litouwen");
        var data = Data(view);

        Assert.Equal("WebPage", data.GetProperty("@type").GetString());
        Assert.Equal("2026-06-30", data.GetProperty("dateModified").GetString());
        Assert.Equal(
            view.Sources.Sources.Select(source => source.Title),
            data.GetProperty("citation").EnumerateArray().Select(citation => citation.GetProperty("name").GetString()));
        Assert.Equal(3, data.GetProperty("breadcrumb").GetProperty("itemListElement").GetArrayLength());
    }

    [Fact]
    public void Costs_are_a_data_set_with_its_files() => Assert.Equal(
        ["data/kosten.csv", "data/kostentotalen.csv"],
        Data(Pages(Website).OfType<CostsView>().Single()).GetProperty("mainEntity").GetProperty("distribution").EnumerateArray()
            .Select(file => file.GetProperty("contentUrl").GetString()!.Replace(Website.Settings.BaseAddress.AbsoluteUri, "", StringComparison.Ordinal)));

    [Fact]
    public void No_text_can_end_the_element()
    {
        const string name = "A </script><!-- & \"B\"";
        var page = Pages(Sample.Website with { Missions = [Sample.Mission("unifil", title: name)] }).OfType<MissionView>().Single();
        var script = StructuredData.Of(page, Frame())!;

        Assert.Equal(script.Length - "</script>".Length, script.IndexOf("</script>", StringComparison.Ordinal));
        Assert.DoesNotContain("<!--", script, StringComparison.Ordinal);
        Assert.Equal(name, Data(page).GetProperty("name").GetString());
    }

    [Fact]
    public void A_page_changed_last_with_the_latest_change_about_it()
    {
        var changed = Website with
        {
            Changes =
            [
                new Change(new DateOnly(2026, 8, 1), ["battlegroup-litouwen"], ChangeKind.Correction, "Verbeterd."),
                new Change(new DateOnly(2026, 7, 1), [], ChangeKind.Revision, "Nieuw."),
            ],
        };
        var pages = Pages(changed).ToDictionary(page => page.Path.Value, page => page.Changed);

        Assert.Equal(new DateOnly(2026, 8, 1), pages["missies/battlegroup-litouwen/"]);
        Assert.Equal(new DateOnly(2026, 7, 1), pages["missies/wacht-op-zee/"]);
        Assert.Equal(new DateOnly(2026, 8, 1), pages[""]);
        Assert.Null(pages["over/"]);
    }

    private static IReadOnlyList<Page> Pages(Website website) => PageList.Of(website, Sample.Maps);

    private static Frame Frame() => new(
        Website.Settings, Site.Output.Assets.With([]).Paths, new Here(SitePath.Home));

    private static JsonElement Data(Page page)
    {
        var script = new HtmlParser().ParseDocument(StructuredData.Of(page, Frame())!).QuerySelector("script[type='application/ld+json']")!;
        return JsonDocument.Parse(script.TextContent).RootElement;
    }
}
