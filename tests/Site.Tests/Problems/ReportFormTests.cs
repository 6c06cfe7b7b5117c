using Site.Model;
using Site.Problems;

namespace Site.Tests.Problems;

public sealed class ReportFormTests
{
    private static readonly Problem _problem = new(
        new InputPlace("missions/a,b.md", 7, 9), "De regio “ze*ee” bestaat niet: 100%.", "Kies er een.", "ze*ee", "zee\noost", "zee")
    {
        Quote = new Quote("region: ze*ee ```", 8, 5),
    };

    [Fact]
    public void Markdown_shows_the_line_and_takes_no_sign_for_its_own() => Assert.Equal(
        """
        ## 2 problemen in 2 bestanden

        ### input/missions/a,b.md

        - **Regel 7: De regio “ze\*ee” bestaat niet: 100%.**
          
          ````text
          7 | region: ze*ee ```
            |         ^^^^^
          ````

          Toegestaan: zee oost\
          Bedoelde u: zee?\
          Kies er een.

        ### input/images/foto.jpg

        - **Verborgen plaats.**

          Bewaar de foto opnieuw.

        """.Replace("  \n", "  \n", StringComparison.Ordinal), MarkdownReport.Text([_problem, new(new InputPlace("images/foto.jpg"), "Verborgen plaats.", "Bewaar de foto opnieuw.")], "input"));

    [Fact]
    public void Markdown_keeps_a_line_to_add_as_it_is() => Assert.Contains(
        "  Voeg dit toe.\n  \n  ```text\n  2026-06-30,a_b,*,x\n  ```",
        MarkdownReport.Text([new(new InputPlace("data/changes.csv"), "Er ontbreekt iets.", "Voeg dit toe.") { ReadyLine = "2026-06-30,a_b,*,x" }], "input"),
        StringComparison.Ordinal);

    [Fact]
    public void An_annotation_has_file_line_and_columns_and_escapes_what_would_end_it() => Assert.Equal(
        "::error file=input/missions/a%2Cb.md,line=7,col=9,endColumn=14,title=De regio “ze*ee” bestaat niet%3A 100%25.::"
        + "Toegestaan: zee%0Aoost%0ABedoelde u: zee?%0AKies er een.",
        Annotations.Text([_problem], "input", "."));

    [Fact]
    public void An_annotation_names_the_file_as_seen_from_the_repository() => Assert.StartsWith(
        "::error file=site/input/missions/a%2Cb.md,",
        Annotations.Text([_problem], "/werk/repo/site/input", "/werk/repo"), StringComparison.Ordinal);

    [Fact]
    public void A_problem_with_a_picture_has_no_line() => Assert.Equal(
        "::error file=input/images/foto.jpg,title=Verborgen plaats.::Bewaar de foto opnieuw.",
        Annotations.Text([new(new InputPlace("images/foto.jpg"), "Verborgen plaats.", "Bewaar de foto opnieuw.")], "input", "."));
}
