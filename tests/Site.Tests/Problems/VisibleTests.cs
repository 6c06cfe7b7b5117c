using Site.Model;
using Site.Problems;
using Site.Tests.Commands;

namespace Site.Tests.Problems;

public sealed class VisibleTests
{
    private static readonly Problem _hidden = new(
        new InputPlace("data/a\u202Eb.csv", 2, 1), "Het id “zee\u202Eslag” bestaat niet.", "Kies zee\u2066slag.", "zee\u200Bslag", "a\u00ADb", "zee\u001Bslag")
    {
        Quote = new Quote("id;zee\u2028slag\uFEFF", 3, 4),
    };

    [Theory]
    [InlineData("ab\u202Ecd", "ab<U+202E>cd")]
    [InlineData("oost\u200Bflank", "oost<U+200B>flank")]
    [InlineData("\uFEFFtitle", "<U+FEFF>title")]
    [InlineData("a\u001B[2Jb\0", "a<U+001B>[2Jb<U+0000>")]
    [InlineData("a\u3164b\u2028c\U000E0041", "a<U+3164>b<U+2028>c<U+E0041>")]
    [InlineData("een\rtwee\r\ndrie\n\tvier", "een<U+000D>twee\r\ndrie\n\tvier")]
    [InlineData("één “€ 1” е 日本 🇳🇱 👩‍🚒 سلام e\u0301", "één “€ 1” е 日本 🇳🇱 👩‍🚒 سلام e\u0301")]
    public void Names_what_nobody_sees_and_leaves_the_rest(string text, string shown) => Assert.Equal(shown, Visible.Of(text));

    // Half a character does not survive in the data of a theory.
    [Fact]
    public void Names_half_a_character() => Assert.Equal("half <U+D83D> teken", Visible.Of("half " + '\uD83D' + " teken"));

    [Fact]
    public void In_a_name_an_end_of_a_line_is_named_too() => Assert.Equal("a<U+000A>b<U+0009>c<U+000D><U+000A>", Visible.Name("a\nb\tc\r\n"));

    [Fact]
    public void Every_form_of_a_report_tells_only_what_can_be_seen()
    {
        var text = ProblemReport.Text([_hidden], "input", ".");

        Assert.Equal(
            """
            input/data/a<U+202E>b.csv:2:1: Het id “zee<U+202E>slag” bestaat niet.
                2 | id;zee<U+2028>slag<U+FEFF>
                  |    ^^^^^^^^^^^
                Gelezen: zee<U+200B>slag
                Toegestaan: a<U+00AD>b
                Bedoelde u: zee<U+001B>slag?
                Kies zee<U+2066>slag.

            1 probleem in 1 bestand.
            """, text);
        foreach (var form in (string[])[MarkdownReport.Text([_hidden], "input"), Annotations.Text([_hidden with { Where = new InputPlace("site.yml") }], "input", ".")])
            Assert.Equal(form, Visible.Of(form));
    }

    [Fact]
    public async Task What_is_typed_behind_a_command_is_told_so_that_it_can_be_seen()
    {
        var run = new CommandRun();

        await run.RunAsync("che\u202Eck\u001B[2J");

        Assert.Contains("“che<U+202E>ck<U+001B>[2J”", run.Error, StringComparison.Ordinal);
    }
}
