using Site.Listing;
using Site.Model;
using Site.Model.Pages;

namespace Site.Tests.Listing;

public class PageListTests
{
    [Fact]
    public void Lists_one_page_for_everything_that_has_an_address()
    {
        var website = Sample.Website with
        {
            Missions = [Sample.Mission("unifil")],
            Sources = [Sample.Source("brief")],
            TextPages = [Text("over"), Text("kosten"), Text("404")],
        };

        Assert.Equal(
            [
                "", "missies/", "missies/regio/oostflank/", "missies/organisatie/niet-vermeld/",
                "missies/land/niet-vermeld/", "missies/status/niet-vermeld/", "missies/unifil/", "tijdlijn/", "kaart/", "kosten/",
                "mandaten/", "verschillen/", "veranderd/", "bronnen/", "bronnen/brief/",
                "begrippen/", "wijzigingen/", "open-data/", "edities/", "over/", "zoeken/", "404.html",
            ],
            PageList.Of(website, Sample.Maps).Select(page => page.Path.Value));
    }

    [Fact]
    public void Gives_every_page_a_title_of_its_own_and_a_description()
    {
        var website = Sample.Website with
        {
            Missions = [Sample.Mission("unifil"), Sample.Mission("minusma")],
            Sources =
            [
                Sample.Source("a", "2024", "Voortgangsrapportage"), Sample.Source("b", "2026", "Voortgangsrapportage"),
                Sample.Source("c", "2026", "Beslisnota"),
            ],
        };

        var pages = PageList.Of(website, Sample.Maps);

        Assert.Equal(pages.Count, pages.Select(page => page.Title).Distinct().Count());
        Assert.All(pages, page => Assert.NotEmpty(page.Description));
        Assert.Contains(pages, page => page.Title == "Voortgangsrapportage (2024)");
        Assert.Contains(pages, page => page.Title == "Beslisnota");
    }

    [Fact]
    public void Lists_an_empty_site_too() => Assert.Equal(15, PageList.Of(Sample.Website, Sample.Maps).Count);

    [Fact]
    public void Shows_the_editors_text_on_costs_and_404()
    {
        var website = Sample.Website with { TextPages = [Text("kosten"), Text("404")] };

        var pages = PageList.Of(website, Sample.Maps);

        var costs = Assert.Single(pages.OfType<CostsView>());
        Assert.Equal([new ProseHtml("<p>kosten</p>")], costs.Introduction.Parts);
        Assert.Equal("pages/kosten.md", costs.File);
        var notFound = Assert.Single(pages.OfType<NotFoundView>());
        Assert.Equal("Titel 404", notFound.Title);
        Assert.Equal([new ProseHtml("<p>404</p>")], notFound.Prose.Parts);
    }

    [Fact]
    public void Says_something_useful_on_404_without_the_editors() =>
        Assert.Equal("Pagina niet gevonden", NotFoundPage.Of([]).Title);

    private static TextPage Text(string slug) =>
        new(slug, $"pages/{slug}.md", $"Titel {slug}", "Beschrijving.", Sample.Text($"<p>{slug}</p>"));
}
