using Site.Input.Text;
using Site.Input.Yaml;
using Site.Model.Pages;
using Site.Problems;

namespace Site.Tests.Input.Text;

public sealed class MarkdownTextTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("Een [@nota-2026].", "<p>Een |nota-2026:|.</p>\n")]
    [InlineData("Een [@nota-2026, § 2; @brief-2024].", "<p>Een |nota-2026:§ 2||brief-2024:|.</p>\n")]
    [InlineData("Een [@nota-2026,\n§ 2].", "<p>Een |nota-2026:§ 2|.</p>\n")]
    [InlineData("Een `[@nota-2026]`.", "<p>Een <code>[@nota-2026]</code>.</p>\n")]
    public void Citations_become_pieces(string text, string pieces) => AssertPieces(pieces, text);

    [Theory]
    [InlineData("[U](unifil.md)", "<p><a href=\"|missies/unifil/|\">U</a></p>\n")]
    [InlineData("[U](./unifil.md#kop)", "<p><a href=\"|missies/unifil/#kop|\">U</a></p>\n")]
    [InlineData("[U](../missions/unifil.md)", "<p><a href=\"|missies/unifil/|\">U</a></p>\n")]
    [InlineData("[O](../pages/over.md)", "<p><a href=\"|over/|\">O</a></p>\n")]
    [InlineData("[K](../pages/kosten.md)", "<p><a href=\"|kosten/|\">K</a></p>\n")]
    [InlineData("[B](../data/sources.csv)", "<p><a href=\"|bronnen/|\">B</a></p>\n")]
    [InlineData("[H](#kop)", "<p><a href=\"|missies/proef/#kop|\">H</a></p>\n")]
    [InlineData("[**vet**](unifil.md)", "<p><a href=\"|missies/unifil/|\"><strong>vet</strong></a></p>\n")]
    [InlineData("![Een \"schip\"](../images/schip.jpg)", "<p><img src=\"|afbeeldingen/schip.jpg|\" alt=\"Een &quot;schip&quot;\" loading=\"lazy\"></p>\n")]
    public void Links_to_files_become_addresses(string text, string pieces) => AssertPieces(pieces, text);

    [Theory]
    [InlineData("## Wat er is", "<h2 id=\"wat-er-is\">Wat er is</h2>\n")]
    [InlineData("## Kop\n\n### Kop", "<h2 id=\"kop\">Kop</h2>\n<h3 id=\"kop-1\">Kop</h3>\n")]
    [InlineData("[N](https://www.nato.int/)", "<p><a href=\"https://www.nato.int/\">N</a></p>\n")]
    [InlineData("[M](mailto:a@b.example)", "<p><a href=\"mailto:a@b.example\">M</a></p>\n")]
    [InlineData("<https://www.nato.int/>", "<p><a href=\"https://www.nato.int/\">https://www.nato.int/</a></p>\n")]
    [InlineData("3 < 4 & 5 > 2", "<p>3 &lt; 4 &amp; 5 &gt; 2</p>\n")]
    [InlineData("Mail a@b.example", "<p>Mail a@b.example</p>\n")]
    public void The_rest_is_HTML(string text, string html) => AssertPieces(html, text);

    [Fact]
    public void Tables_are_tables()
    {
        var html = Pieces("| a | b |\n|---|--:|\n| 1 | 2 |\n");
        Assert.Contains("<th>a</th>", html, StringComparison.Ordinal);
        Assert.Contains("text-align: right", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](JavaScript:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](http://voorbeeld.example)")]
    [InlineData("[x](//voorbeeld.example)")]
    [InlineData("[x](https://)")]
    [InlineData("[x](mailto:javascript)")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<http://voorbeeld.example>")]
    [InlineData("[x](bestaat-niet.md)")]
    [InlineData("[x](/missies/unifil/)")]
    [InlineData("[x]()")]
    [InlineData("[x](../images/geen.jpg)")]
    [InlineData("![x](https://voorbeeld.example/x.jpg)")]
    [InlineData("![x](unifil.md)")]
    [InlineData("![ ](../images/schip.jpg)")]
    [InlineData("<b>x")]
    [InlineData("<script src=x>")]
    [InlineData("<!-- x -->")]
    [InlineData("# Kop")]
    [InlineData("[@nota-2027]")]
    [InlineData("[@nota-2026")]
    [InlineData("[@]")]
    [InlineData("Zie @nota-2026.")]
    public void What_may_not_stand_in_a_text_is_one_problem(string text)
    {
        Pieces(text);
        Assert.Equal(4, Assert.Single(_problems.Sorted()).Where.Line);
    }

    [Theory]
    [InlineData("een\ntwee <b>x", 5, 6)]
    [InlineData("een\n\n- twee\n- drie [@nota-2027]", 7, 8)]
    [InlineData("| a | b |\n|---|---|\n| 1 | [x](y.md) |", 6, 7)]
    [InlineData("> een\n> [x](y.md)", 5, 3)]
    public void A_problem_names_its_line_and_column_in_the_file(string text, int line, int column)
    {
        Pieces(text);
        var where = Assert.Single(_problems.Sorted()).Where;
        Assert.Equal((line, column), (where.Line, where.Column));
    }

    [Theory]
    [InlineData("Een.\n\nZie [@onbekend]\n===\n", 6)]
    [InlineData("Een.\n\nEen kop\nmet [@onbekend]\n---\n", 7)]
    [InlineData("Een.\n\n## Zie [@onbekend]\n", 6)]
    public void What_is_wrong_in_a_heading_has_the_line_where_it_stands(string text, int line)
    {
        Pieces(text);
        Assert.Contains(_problems.Sorted(), problem => problem.Read == "onbekend" && problem.Where.Line == line);
    }

    private void AssertPieces(string expected, string text)
    {
        Assert.Equal(expected, Pieces(text));
        Assert.Empty(_problems.Sorted());
    }

    private string Pieces(string text)
    {
        var matter = new FrontMatter(Given.Keys("title: Proef", _problems)!, text, 3);
        return string.Concat(MarkdownText.Read(matter, Paths.Mission("proef"), Given.Reading(_problems)).Parts.Select(part => part switch
        {
            ProseHtml html => html.Html,
            ProseCitation citation => $"|{citation.Citation.Source.Id}:{citation.Citation.Place}|",
            ProseAddress address => "|" + address.Path.Value + (address.Anchor is null ? "" : "#" + address.Anchor) + "|",
            _ => throw new NotSupportedException(),
        }));
    }
}
