using Site.Model.Pages;
using Site.Model.Registers;
using Site.Output;

namespace Site.Tests.Output;

public class TermLinksTests
{
    private static readonly GlossaryView Glossary = new(
        Paths.Glossary, "Begrippen", "", null, NumberedSources.None,
        [
            new("A", [
                Term("BIV", "Budget Internationale Veiligheid"), Term("NAVO", "Noord Atlantische Verdragsorganisatie"),
                Term("PSMX", "Pacific Exchange"), Term("JOCAT", "Team"), Term("JOCAT-N", "Team North"),
                Term("eFP", "enhanced Forward Presence", "Early Forward Presence"), Term("CT", [null]), Term("P&O", "\"Personeel\""),
            ]),
        ]);

    [Theory]
    [InlineData("Uit het BIV betaald.", "Uit het [BIV|Budget Internationale Veiligheid] betaald.")]
    [InlineData("BIV en weer BIV", "[BIV|Budget Internationale Veiligheid] en weer BIV")]
    [InlineData("De NAVO-landen", "De [NAVO|Noord Atlantische Verdragsorganisatie]-landen")]
    [InlineData("NAVO’s plan", "[NAVO|Noord Atlantische Verdragsorganisatie]’s plan")]
    [InlineData("PSMX-ECC", "PSMX-ECC")]
    [InlineData("HBIV, BIVAK, biv", "HBIV, BIVAK, biv")]
    [InlineData("JOCAT-N", "[JOCAT-N|Team North]")]
    [InlineData("eFP", "[eFP|enhanced Forward Presence of Early Forward Presence]")]
    [InlineData("CT", "[CT|geen van de stukken legt dit uit]")]
    [InlineData("P&amp;O", "[P&amp;O|&quot;Personeel&quot;]")]
    public void Links_the_first_use(string text, string expected) =>
        Assert.Equal(expected, Linked($"<p>{text}</p>")["<p>".Length..^"</p>".Length]);

    [Theory]
    [InlineData("<p>Het Budget Internationale Veiligheid (BIV) betaalt.</p><p>BIV</p>")]
    [InlineData("<p>De NAVO (Noord-Atlantische\nVerdragsorganisatie)</p>")]
    public void Leaves_what_the_text_explains(string html) => Assert.Equal(html, Linked(html));

    [Theory]
    [InlineData("<h2>BIV</h2>")]
    [InlineData("<table><tr><th>BIV</th></tr></table>")]
    [InlineData("<a href=\"x\">Over <em>BIV</em></a>")]
    [InlineData("<svg><svg><text>BIV</text></svg><title>BIV</title></svg>")]
    [InlineData("<p title=\"BIV\">tekst</p>")]
    [InlineData("<ol class=\"source-list\"><li>BIV<ol><li>BIV</li></ol></li></ol>")]
    public void Leaves_what_is_no_running_text(string html) => Assert.Equal(html, Linked(html));

    [Fact]
    public void Links_after_what_it_passed_over() =>
        Assert.StartsWith("<h2>BIV</h2><p>[BIV|", Linked("<h2>BIV</h2><p>BIV</p>"), StringComparison.Ordinal);

    [Fact]
    public void Touches_nothing_outside_the_main_content()
    {
        const string Html = "<header>BIV</header><main></main><footer>BIV</footer>";

        Assert.Equal(Html, TermLinks.Of(Glossary).In(Html, Here()));
        Assert.Equal("BIV", TermLinks.Of(Glossary).In("BIV", Here()));
    }

    [Fact]
    public void Marks_an_abbreviation_but_no_other_term()
    {
        var html = TermLinks.Of(Glossary).In("<main>BIV en CT</main>", Here());

        Assert.Contains("><abbr title=\"Budget Internationale Veiligheid\">BIV</abbr></a>", html, StringComparison.Ordinal);
        Assert.Contains("\">CT</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_nothing_without_a_glossary() =>
        Assert.Equal("<main>BIV</main>", TermLinks.Of(null).In("<main>BIV</main>", Here()));

    /// <summary>The main content with every link as [words|title].</summary>
    private static string Linked(string html) =>
        System.Text.RegularExpressions.Regex.Replace(
            TermLinks.Of(Glossary).In($"<main>{html}</main>", Here()),
            "<a class=\"term\" href=\"../../begrippen/#[a-z-]+\"(?:><abbr)? title=\"([^\"]*)\">([^<]*)(?:</abbr>)?</a>", "[$2|$1]")["<main>".Length..^"</main>".Length];

    private static Here Here() => new(Paths.Mission("unifil"), null);

    private static GlossaryTerm Term(string term, params string?[] meanings) => new(
        term, "begrip-" + (term == "P&O" ? "p-o" : term.ToLowerInvariant()),
        [.. meanings.Select(meaning => new GlossaryEntry(term, meaning, null, [], null))]);
}
