using Site.Listing;
using Site.Model;
using Site.Model.Money;
using Site.Model.Pages;

namespace Site.Tests.Listing;

public class CostsPageTests
{
    [Fact]
    public void Numbers_sources_as_a_reader_meets_them_table_totals_text()
    {
        var (line, total, text) = (Sample.Source("regel"), Sample.Source("totaal"), Sample.Source("tekst"));
        var website = Sample.Website with
        {
            Costs = new Costs(
                [Sample.Scope],
                [Sample.Line(2023, "a", 1m, line)],
                [Sample.Total(2023, 1m) with { Citations = Sample.Cite(total) }]),
            TextPages = [new TextPage("kosten", "pages/kosten.md", "Kosten", "", Sample.Text("", Sample.Cite(text)))],
        };

        var view = Assert.Single(PageList.Of(website, Sample.Maps).OfType<CostsView>());

        Assert.Equal([line, total, text], view.Sources.Sources);
    }

    [Theory]
    [InlineData(new int[0], "nog geen bedragen")]
    [InlineData(new[] { 2023 }, "in 2023,")]
    [InlineData(new[] { 2023, 2025 }, "van 2023 tot en met 2025,")]
    public void Names_the_years_it_covers(int[] years, string described)
    {
        var costs = new Costs([], [.. years.Select(year => Sample.Line(year, "a", 1m))], []);

        Assert.Contains(described, CostsPage.Of(Sample.Website with { Costs = costs }).Description, StringComparison.Ordinal);
    }
}
