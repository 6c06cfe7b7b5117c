using Site.Input.Values;
using Site.Problems;

namespace Site.Tests.Input.Values;

public sealed class CitationTextTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("nota-2026", null)]
    [InlineData("nota-2026,", null)]
    [InlineData("nota-2026, § 2.3.1", "§ 2.3.1")]
    [InlineData("nota-2026 ,  § 2, opsomming, punt 1", "§ 2, opsomming, punt 1")]
    public void Reads_the_paper_and_the_place_in_it(string text, string? place)
    {
        var citation = CitationText.Read(Given.Text(text), Given.Reading(_problems));
        Assert.Equal(("nota-2026", place), (citation?.Source.Id, citation?.Place));
        Assert.True(_problems.IsEmpty);
    }

    [Fact]
    public void Names_the_nearest_paper()
    {
        Assert.Null(CitationText.Read(Given.Text("notta-2062, § 1"), Given.Reading(_problems)));
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal(("notta-2062", "nota-2026"), (problem.Read, problem.Nearest));
    }

    [Fact]
    public void A_place_alone_names_no_paper()
    {
        Assert.Null(CitationText.Read(Given.Text(", § 1"), Given.Reading(_problems)));
        Assert.Equal(", § 1", Assert.Single(_problems.Sorted()).Read);
    }

    [Fact]
    public void A_cell_may_hold_several()
    {
        var cell = CitationText.Split(Given.Text("nota-2026, § 1; brief-2024 ;"));
        Assert.Equal(["nota-2026", "brief-2024"], CitationText.ReadMany(cell, Given.Reading(_problems)).Select(c => c.Source.Id));
        Assert.Empty(CitationText.Split(Given.Text(" ; ")));
    }
}
