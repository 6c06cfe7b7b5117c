
namespace Site.Browser;

/// <summary>What every HTML file of the site must be, apart from its kind.</summary>
public sealed class MarkupTests(RunningSite site)
{
    [Fact]
    public void Every_kind_of_page_is_in_the_sitemap_but_404()
    {
        var listed = site.AtRoot.Sitemap();

        Assert.Equal(listed.Count, listed.Distinct().Count());
        foreach (var name in PagesOfSite.Names.Select(row => row.Data))
            Assert.Equal(name != "not found", listed.Contains(site.AtRoot.At(PagesOfSite.Path(name))));
    }

    [Fact]
    public void Every_title_is_unique() =>
        Assert.Empty(site.AtRoot.Documents().GroupBy(page => page.Document.Title)
            .Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(page => page.File))}"));

    [Fact]
    public void Every_page_says_that_it_is_Dutch() =>
        Assert.All(site.AtRoot.Documents(), page => Assert.Equal("nl", page.Document.DocumentElement.GetAttribute("lang")));

    [Fact]
    public void Every_page_has_one_first_heading_and_skips_no_level() =>
        Assert.All(site.AtRoot.Documents(), page =>
        {
            var levels = page.Document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.Equal(1, levels[0]);
            Assert.Single(levels, 1);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.File}: h{pair.First} then h{pair.Second}"));
        });
}
