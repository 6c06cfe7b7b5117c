using Site.Model;
using Site.Problems;
using Site.Tests.Input;

namespace Site.Tests.Problems;

public sealed class QuoteTextTests
{
    [Theory]
    [InlineData("region: zeee", "zeee", "7 | region: zeee", "  |         ^^^^")]
    [InlineData("a\tb: zeee", "zeee", "7 | a    b: zeee", "  |         ^^^^")]
    [InlineData("e\u0301e\u0301n zeee", "zeee", "7 | e\u0301e\u0301n zeee", "  |     ^^^^")]
    [InlineData("日本 zeee", "zeee", "7 | 日本 zeee", "  |      ^^^^")]
    [InlineData("🇳🇱👩‍🚒 zeee", "zeee", "7 | 🇳🇱👩‍🚒 zeee", "  |      ^^^^")]
    [InlineData("zeee 日本", "日本", "7 | zeee 日本", "  |      ^^^^")]
    [InlineData("a\u200bb zeee", "zeee", "7 | a<U+200B>b zeee", "  |            ^^^^")]
    [InlineData("zee\u202Eee", "zee\u202Eee", "7 | zee<U+202E>ee", "  | ^^^^^^^^^^^^^")]
    public void The_pointer_stands_under_what_was_read(string line, string read, string quoted, string below)
    {
        var quote = new Quote(line, line.IndexOf(read, StringComparison.Ordinal), read.Length);

        Assert.Equal([quoted, below], QuoteText.Lines(Problem(quote)));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('a', 300) + "zeee" + new string('b', 300);

        var lines = QuoteText.Lines(Problem(new Quote(line, 300, 4)));

        Assert.Equal("7 | …" + new string('a', 30) + "zeee" + new string('b', 66) + "…", lines[0]);
        Assert.Equal("  | " + new string(' ', 31) + "^^^^", lines[1]);
    }

    [Fact]
    public void Behind_the_end_of_a_line_the_pointer_still_points() =>
        Assert.Equal("  |        ^", QuoteText.Lines(Problem(new Quote("region:", 7, 1)))[1]);

    [Fact]
    public void The_line_is_the_one_that_was_read()
    {
        var folder = Given.Folder(("missions/a.md", "---\ntitle: Een\nregion: zeee\n---\n"));
        var problem = new Problem(new InputPlace("missions/a.md", 3, 9), "De regio “zeee” bestaat niet.", "Kies er een.", "zeee");

        Assert.Equal(new Quote("region: zeee", 8, 4), Assert.Single(Quoting.In(folder, [problem])).Quote);
    }

    [Fact]
    public void A_problem_without_a_line_gets_the_line_where_it_was_read()
    {
        var folder = Given.Folder(("missions/a.md", "---\ntitle: Een\n---\n"));

        var problem = Assert.Single(Quoting.In(folder, [new Problem(new InputPlace("missions/a.md"), "Twee keer.", "Kies.", "Een")]));

        Assert.Equal((2, 8), (problem.Where.Line, problem.Where.Column));
    }

    private static Problem Problem(Quote quote) =>
        new(new InputPlace("missions/a.md", 7, quote.Start + 1), "De regio bestaat niet.", "Kies er een.", quote.Marked) { Quote = quote };
}
