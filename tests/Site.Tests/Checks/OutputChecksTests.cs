namespace Site.Tests.Checks;

public class OutputChecksTests
{
    [Fact]
    public void Finds_an_id_that_is_there_twice()
    {
        var problem = Assert.Single(new BuiltSite().With("", "<p id=a></p><p id=A></p><p id=a></p><p id=a></p>").Problems());

        Assert.Equal(("site.yml", "a"), (problem.Where.File, problem.Read));
    }

    [Fact]
    public void Finds_a_title_that_two_pages_share_and_names_both()
    {
        var site = new BuiltSite().With("a/", "", "Mali", "missions/a.md").With("b/", "", "Mali", "missions/b.md").With("c/", "");

        var problem = Assert.Single(site.Problems());

        Assert.Equal(("missions/b.md", "Mali"), (problem.Where.File, problem.Read));
        Assert.Contains("missions/a.md", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_a_page_without_a_title() => Assert.Single(new BuiltSite().With("a/", "", " ").Problems());

    [Theory]
    [InlineData("<img src='kaart.png'>", 1)]
    [InlineData("<img src='kaart.png' alt=''>", 0)]
    [InlineData("<img src='kaart.png' alt='Kaart van Litouwen'>", 0)]
    public void Finds_an_image_without_words(string body, int problems)
    {
        var site = new BuiltSite().With("", body).WithFile("kaart.png");

        Assert.Equal(problems, site.Problems().Count(problem => problem.Read == "kaart.png"));
    }

    [Fact]
    public void Tells_all_problems_of_all_pages_in_one_run()
    {
        var site = new BuiltSite().With("a/", "<a href='x/'>x</a><img src='../a/'>").With("b/", "<p id=a></p><p id=a></p>");

        Assert.Equal(3, site.Problems().Count);
    }
}
